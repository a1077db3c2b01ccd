namespace Platform.Domain.Participation;

/// <summary>
/// What an employer may see of a round's opinions. Below the smallest group nothing at all is shown, counts
/// included; within it, topics raised by too few lose their name.
/// </summary>
/// <param name="IsSuppressed">Whether too few took part to show anything.</param>
/// <param name="Opinions">Opinions that may be seen; <see langword="null"/> when suppressed.</param>
/// <param name="Participants">Workers behind them; <see langword="null"/> when suppressed.</param>
/// <param name="Shown">The opinions, ordered by their text so that the order tells nothing about time.</param>
public sealed record EmployerView(bool IsSuppressed, int? Opinions, int? Participants, IReadOnlyList<ShownOpinion> Shown)
{
    /// <summary>Builds the view of one round on a day.</summary>
    /// <param name="opinions">The round's opinions.</param>
    /// <param name="smallestGroup">Fewest workers that may appear together, from the deployment's settings; at least 1.</param>
    /// <param name="today">The day.</param>
    public static EmployerView Of(IEnumerable<Opinion> opinions, int smallestGroup, DateOnly today)
    {
        Opinion[] visible = [.. opinions.Where(opinion => opinion.IsShownOn(today))];
        var participants = Participants(visible);
        if (participants < Math.Max(smallestGroup, 1))
        {
            return new EmployerView(true, null, null, []);
        }

        var named = visible.GroupBy(opinion => opinion.Topic)
            .Where(group => Participants(group) >= smallestGroup)
            .Select(group => group.Key)
            .ToHashSet();
        var shown = visible
            .Select(opinion => new ShownOpinion(
                opinion.MaskedText ?? string.Empty, named.Contains(opinion.Topic) ? opinion.Topic : null, opinion.Answer, opinion.IsAdopted))
            .OrderBy(opinion => opinion.Text, StringComparer.Ordinal);
        return new EmployerView(false, visible.Length, participants, [.. shown]);

        static int Participants(IEnumerable<Opinion> some) => some.Select(opinion => opinion.Participant).Distinct().Count();
    }
}
