using Platform.Rules.Feel.Values;

namespace Platform.Api.Policies.Life.Impact;

/// <summary>One of the two packs that are compared, with what it says of the enterprises at hand.</summary>
/// <param name="population">The enterprises.</param>
/// <param name="policies">What each policy says; <see langword="null"/> for one that the pack does not have.</param>
internal sealed class PackSide(PopulationTable population, IReadOnlyList<PolicyAnswers?> policies)
{
    public PopulationTable Population => population;

    public IReadOnlyList<PolicyAnswers?> Policies => policies;

    /// <summary>Decisions that are asked in all policies.</summary>
    public int Width { get; } = policies.Sum(policy => policy?.Width ?? 0);

    /// <summary>Finds the rows that match for the enterprises that are in the table now.</summary>
    public void Match()
    {
        foreach (var policy in policies)
        {
            policy?.Subjects.Match();
        }
    }

    /// <summary>Writes the codes of what is said of an enterprise.</summary>
    public void Write(int row, Span<int> answers)
    {
        foreach (var policy in policies)
        {
            policy?.Write(row, answers);
            answers = answers[(policy?.Width ?? 0)..];
        }
    }

    /// <summary>What policies say together; where several use a name, the first counts.</summary>
    public Dictionary<string, FeelValue> Says(ReadOnlySpan<int> answers)
    {
        var says = new Dictionary<string, FeelValue>(StringComparer.Ordinal);
        foreach (var policy in policies.OfType<PolicyAnswers>())
        {
            foreach (var (name, value) in policy.Says(answers[..policy.Width]))
            {
                says.TryAdd(name, value);
            }

            answers = answers[policy.Width..];
        }

        return says;
    }

    /// <summary>Whether the same decisions of the same policies are asked here and there.</summary>
    public bool AsksAlike(PackSide other) => policies.Zip(other.Policies).All(pair => pair is ({ } here, { } there) && here.AsksAlike(there));
}
