using System.Collections.Frozen;
using Platform.Api.Identity;
using Platform.Api.Negotiations;
using Platform.Api.Policies;

namespace Platform.Api.Participation;

/// <summary>
/// Which inputs of the rules a caller may not see: those that the vocabulary marks as confidential, while too few workers
/// stand behind them, for everybody but the union's side.
/// </summary>
public sealed class ParticipationPrivacy(PackLibrary packs, ParticipationSettings settings)
{
    private readonly FrozenSet<string> _confidential =
        packs.Packs.SelectMany(pack => pack.Vocabulary.Inputs).Where(input => input.Confidential).Select(input => input.Zh).ToFrozenSet();

    /// <summary>The hidden inputs, by the names that rules read.</summary>
    /// <param name="caller">Who asks.</param>
    /// <param name="participants">Workers behind the values; <see langword="null"/> where nobody knows any more, as in a reason that was kept.</param>
    public IReadOnlySet<string> HiddenFrom(Caller caller, int? participants) =>
        caller.IsAny([Role.UnionOfficer, Role.EnterpriseUnion, Role.Administrator]) || participants >= settings.SmallestGroup
            ? FrozenSet<string>.Empty
            : _confidential;
}
