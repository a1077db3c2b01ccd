using Platform.Rules.Feel.Values;
using Platform.Rules.Tables.Batches;

namespace Platform.Api.Policies.Life.Impact;

/// <summary>What a policy of a pack says of the enterprises at hand.</summary>
/// <param name="pack">The pack.</param>
/// <param name="policy">A policy that it has.</param>
/// <param name="subjects">What its decisions say.</param>
/// <param name="population">The enterprises.</param>
/// <param name="codes">The codes of what is said.</param>
internal sealed class PolicyAnswers(PolicyPack pack, string policy, SubjectAnswers subjects, PopulationTable population, AnswerCodes codes)
{
    private readonly string[] _asked = [.. PolicyOutcomes.AskedOf(pack, policy)];

    public SubjectAnswers Subjects => subjects;

    /// <summary>Decisions that are asked.</summary>
    public int Width => _asked.Length;

    /// <summary>Writes the codes of what is said of an enterprise.</summary>
    public void Write(int row, Span<int> answers)
    {
        var compiled = pack.Policies[policy].Compiled;
        for (var place = 0; place < _asked.Length; place++)
        {
            answers[place] = compiled.Find(_asked[place]) is { } decision
                ? subjects.Of(decision, row)
                : codes.Of(pack.Policies[policy].Decide(_asked[place], population.Table.Snapshot(row)));
        }
    }

    /// <summary>What is said, each thing under the name that people know it by.</summary>
    public IEnumerable<KeyValuePair<string, FeelValue>> Says(ReadOnlySpan<int> answers)
    {
        int[] said = [.. answers];
        return PolicyOutcomes.Of(pack, policy, decision => codes[said[Array.IndexOf(_asked, decision)]]);
    }

    /// <summary>Whether the same decisions are asked here and there.</summary>
    public bool AsksAlike(PolicyAnswers other) => _asked.AsSpan().SequenceEqual(other._asked);
}
