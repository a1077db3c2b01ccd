using System.Collections.Frozen;

namespace Platform.Domain.Statutes;

/// <summary>
/// The law of one division as in force on one date: every number that the domain applies. Immutable; another date
/// or division is another statute. The domain holds no number of law of its own.
/// </summary>
public sealed class Statute
{
    private readonly FrozenDictionary<StatutoryTermId, StatutoryTerm> _terms;
    private readonly IReadOnlyList<CongressSizeBand> _congressSizes;

    private Statute(
        string division,
        DateOnly asOf,
        IEnumerable<StatutoryTerm> terms,
        IReadOnlyList<CongressSizeBand> congressSizes,
        IReadOnlyList<ContentItem> contentItems)
    {
        Division = division;
        AsOf = asOf;
        ContentItems = contentItems;
        _terms = terms.ToFrozenDictionary(term => term.Id);
        _congressSizes = congressSizes;
    }

    /// <summary>Code of the division whose law this is.</summary>
    public string Division { get; }

    /// <summary>The date on which the terms are in force.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The topics that a wage agreement is to cover, in the order of the law.</summary>
    public IReadOnlyList<ContentItem> ContentItems { get; }

    /// <summary>All terms, in no particular order.</summary>
    public IEnumerable<StatutoryTerm> Terms => _terms.Values;

    /// <summary>One of the terms that the domain always applies; <see cref="Create"/> has made sure that it is there.</summary>
    /// <exception cref="KeyNotFoundException">The id is not one of those.</exception>
    public StatutoryTerm this[StatutoryTermId id] => _terms[id];

    /// <summary>Checks the data and builds the statute.</summary>
    /// <param name="division">Code of the division.</param>
    /// <param name="asOf">The date on which the terms are in force.</param>
    /// <param name="terms">The terms, in any order.</param>
    /// <param name="congressSizes">The scale of congress sizes, from 0 employees upwards.</param>
    /// <param name="contentItems">The topics that a wage agreement is to cover.</param>
    /// <returns>The statute, or the first of <see cref="StatuteErrors"/> met.</returns>
    public static Result<Statute> Create(
        string division,
        DateOnly asOf,
        IReadOnlyList<StatutoryTerm> terms,
        IReadOnlyList<CongressSizeBand> congressSizes,
        IReadOnlyList<ContentItem> contentItems)
    {
        var error = CheckTerms(terms) ?? StatuteRequirements.Check(terms) ?? CheckCongressSizes(congressSizes);
        return error is null ? new Statute(division, asOf, terms, congressSizes, contentItems) : error;
    }

    /// <summary>A term, if the pack has it and it is not switched off here; else <see langword="null"/>.</summary>
    public StatutoryTerm? InForce(StatutoryTermId id) =>
        _terms.TryGetValue(id, out var term) && term.OnBreach != BreachConsequence.Off ? term : null;

    /// <summary>The band of the congress scale that a number of employees falls into.</summary>
    /// <param name="employees">Number of employees, 0 or more.</param>
    public CongressSizeBand CongressSizeFor(int employees) => _congressSizes.Last(band => band.FromEmployees <= employees);

    private static DomainError? CheckTerms(IReadOnlyList<StatutoryTerm> terms)
    {
        var seen = new HashSet<StatutoryTermId>();
        foreach (var term in terms)
        {
            if (!seen.Add(term.Id))
            {
                return StatuteErrors.Duplicate(term.Id);
            }

            if (!StatuteRequirements.IsSound(term))
            {
                return StatuteErrors.WrongValue(term);
            }
        }

        return null;
    }

    private static DomainError? CheckCongressSizes(IReadOnlyList<CongressSizeBand> bands)
    {
        var rises = bands.Zip(bands.Skip(1)).All(pair => pair.First.FromEmployees < pair.Second.FromEmployees);
        return rises && bands is [{ FromEmployees: 0 }, ..] ? null : StatuteErrors.WrongCongressScale;
    }
}
