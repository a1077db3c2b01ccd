using Platform.Domain.Statutes;

namespace Platform.Domain.Negotiations.Steps;

/// <summary>One act in a negotiation: who, when, under which law, with which papers.</summary>
/// <param name="By">Who acts.</param>
/// <param name="At">When it happened, not when it was typed in; deadlines run from here.</param>
/// <param name="Law">The law in force in the division on that day.</param>
/// <param name="Documents">The papers handed in; empty where none are.</param>
public sealed record Act(Actor By, DateTimeOffset At, Law Law, IReadOnlyList<DocumentReference> Documents)
{
    /// <summary>The date in China on which it happened.</summary>
    public DateOnly On => ChinaTime.DateOf(At);

    /// <summary>Whether a paper of a kind is handed in.</summary>
    public bool Has(DocumentKind kind) => Documents.Any(document => document.Kind == kind);
}
