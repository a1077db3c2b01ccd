namespace Platform.Domain.Negotiations.Agreements;

/// <summary>One version of the wage agreement, from draft to end. A revised or changed one is a further version.</summary>
public sealed class WageAgreement
{
    private readonly List<string> _coveredItems = [];
    private readonly List<AgreementClause> _clauses = [];

    private WageAgreement()
    {
    }

    internal WageAgreement(int revision, AgreementTerms terms, DateOnly agreedOn)
    {
        Revision = revision;
        AdjustmentPercent = terms.AdjustmentPercent;
        LowestPostWage = terms.LowestPostWage;
        LocalMinimumWage = terms.LocalMinimumWage;
        From = terms.From;
        To = terms.To;
        AgreedOn = agreedOn;
        _coveredItems.AddRange(terms.CoveredItems);
        _clauses.AddRange(terms.Clauses.Select(clause => clause with { }));
    }

    /// <summary>Number of the version in its negotiation, from 1.</summary>
    public int Revision { get; private set; }

    /// <summary>Change of the average wage, percent.</summary>
    public decimal AdjustmentPercent { get; private set; }

    /// <summary>Wage of the lowest-paid post, yuan a month.</summary>
    public decimal LowestPostWage { get; private set; }

    /// <summary>Local minimum wage on the day of agreement, yuan a month.</summary>
    public decimal LocalMinimumWage { get; private set; }

    /// <summary>First day of the term.</summary>
    public DateOnly From { get; private set; }

    /// <summary>Last day of the term.</summary>
    public DateOnly To { get; private set; }

    /// <summary>Ids of the topics covered.</summary>
    public IReadOnlyList<string> CoveredItems => _coveredItems;

    /// <summary>The clauses, in the order of the text.</summary>
    public IReadOnlyList<AgreementClause> Clauses => _clauses;

    /// <summary>When the sides agreed on the draft.</summary>
    public DateOnly AgreedOn { get; private set; }

    /// <summary>When the congress passed it.</summary>
    public DateOnly? PassedOn { get; private set; }

    /// <summary>When both chiefs signed.</summary>
    public DateOnly? SignedOn { get; private set; }

    /// <summary>When it was filed for review.</summary>
    public DateOnly? FiledOn { get; private set; }

    /// <summary>Copies filed.</summary>
    public int? Copies { get; private set; }

    /// <summary>When it took effect.</summary>
    public DateOnly? EffectiveOn { get; private set; }

    /// <summary>Whether it took effect by the reviewer's silence (默示生效).</summary>
    public bool IsTacit { get; private set; }

    /// <summary>When it was published in the enterprise.</summary>
    public DateOnly? PublishedOn { get; private set; }

    /// <summary>When the union above got its copy.</summary>
    public DateOnly? UnionFiledOn { get; private set; }

    /// <summary>First day of the window in which the next round can be asked for.</summary>
    public DateOnly? RenewalOpensOn { get; private set; }

    /// <summary>Day from which on every source has the window open; a reminder is due.</summary>
    public DateOnly? RenewalRemindOn { get; private set; }

    /// <summary>Its last day in effect: term over, ended before, or superseded by a changed version.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>When its end before the term was filed.</summary>
    public DateOnly? TerminationFiledOn { get; private set; }

    /// <summary>Whether it is in effect and not ended.</summary>
    public bool IsInForce => EffectiveOn is not null && EndedOn is null;

    /// <summary>The contract year that a date falls into, from 1; dates before the term count as the first.</summary>
    public int ContractYearOf(DateOnly date)
    {
        var year = 1;
        while (From.AddYears(year) <= date && From.AddYears(year) <= To)
        {
            year++;
        }

        return year;
    }

    /// <summary>The last day of a contract year.</summary>
    /// <param name="year">The contract year, from 1.</param>
    public DateOnly LastDayOf(int year)
    {
        var last = From.AddYears(year).AddDays(-1);
        return last < To ? last : To;
    }

    /// <summary>Whether the term reaches into a contract year.</summary>
    /// <param name="year">The contract year, from 1.</param>
    public bool HasYear(int year) => From.AddYears(year - 1) <= To;

    internal void Pass(DateOnly on) => PassedOn = on;

    internal void Sign(DateOnly on) => SignedOn = on;

    internal void File(DateOnly on, int copies) => (FiledOn, Copies) = (on, copies);

    internal void TakeEffect(DateOnly on, bool tacit, (DateOnly OpensOn, DateOnly RemindOn) renewal)
    {
        (EffectiveOn, IsTacit) = (on, tacit);
        (RenewalOpensOn, RenewalRemindOn) = renewal;
    }

    internal void Publish(DateOnly on) => PublishedOn = on;

    internal void FileWithUnion(DateOnly on) => UnionFiledOn = on;

    internal void End(DateOnly on) => EndedOn = on;

    internal void FileTermination(DateOnly on) => TerminationFiledOn = on;
}
