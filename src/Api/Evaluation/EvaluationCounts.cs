namespace Platform.Api.Evaluation;

/// <summary>What an evaluation did.</summary>
public sealed class EvaluationCounts
{
    public int Enterprises { get; set; }

    public int RoundsPlanned { get; set; }

    public int RoundsDue { get; set; }

    public int RepliesLapsed { get; set; }

    public int TacitApprovals { get; set; }

    public int AgreementsExpired { get; set; }

    public int BreachesNoted { get; set; }

    /// <summary>Times of rounds, cases and orders that were counted again and came out otherwise.</summary>
    public int DeadlinesMoved { get; set; }

    public int CasesOpened { get; set; }

    public int CasesEscalated { get; set; }

    public int CasesCleared { get; set; }

    public int ServicesOffered { get; set; }

    public int ServicesRetracted { get; set; }

    public int OrdersLapsed { get; set; }

    public void Add(EvaluationCounts other)
    {
        Enterprises += other.Enterprises;
        RoundsPlanned += other.RoundsPlanned;
        RoundsDue += other.RoundsDue;
        RepliesLapsed += other.RepliesLapsed;
        TacitApprovals += other.TacitApprovals;
        AgreementsExpired += other.AgreementsExpired;
        BreachesNoted += other.BreachesNoted;
        DeadlinesMoved += other.DeadlinesMoved;
        CasesOpened += other.CasesOpened;
        CasesEscalated += other.CasesEscalated;
        CasesCleared += other.CasesCleared;
        ServicesOffered += other.ServicesOffered;
        ServicesRetracted += other.ServicesRetracted;
        OrdersLapsed += other.OrdersLapsed;
    }
}
