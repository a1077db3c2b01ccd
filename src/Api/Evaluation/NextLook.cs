using Platform.Domain;
using Platform.Domain.Negotiations;
using Platform.Domain.Services;

namespace Platform.Api.Evaluation;

/// <summary>When an enterprise must be judged again although nothing is changed by anybody: when the next date passes.</summary>
internal static class NextLook
{
    /// <summary>The first day after today on which a date has passed or a waiting time has grown.</summary>
    public static DateOnly After(EnterpriseFile file, DateOnly today)
    {
        var next = new DateOnly(today.Year + 1, 1, 1);
        foreach (var date in Dates(file, today))
        {
            if (date > today && date < next)
            {
                next = date;
            }
        }

        return next;
    }

    private static IEnumerable<DateOnly> Dates(EnterpriseFile file, DateOnly today)
    {
        // While days are being counted, each of them may be the one that a rule names.
        if (file.Current?.Stage is NegotiationState.Due or NegotiationState.Requested or NegotiationState.Refused or NegotiationState.Signed)
        {
            yield return today.AddDays(1);
        }

        foreach (var round in file.Rounds)
        {
            foreach (var deadline in round.AllDeadlines.Where(deadline => deadline.IsOpen))
            {
                yield return deadline.Deadline.TargetOn.AddDays(1);
                yield return deadline.Deadline.DueOn.AddDays(1);
            }

            if (round.AgreementInForce is { } agreement)
            {
                yield return agreement.From;
                yield return agreement.To.AddDays(1);
                yield return agreement.RenewalOpensOn ?? agreement.To;
            }
        }

        foreach (var date in CaseDates(file))
        {
            yield return date.AddDays(1);
        }

        foreach (var order in file.Orders.Where(order => order.Status is OrderStatus.Requested or OrderStatus.Offered))
        {
            yield return ChinaTime.DateOf(order.TakeByAt ?? DateTimeOffset.MaxValue.AddDays(-2)).AddDays(1);
        }
    }

    private static IEnumerable<DateOnly> CaseDates(EnterpriseFile file)
    {
        foreach (var supervised in file.OpenCases)
        {
            if (supervised.DueOn is { } dueOn)
            {
                yield return dueOn;
            }

            foreach (var document in supervised.Documents.Where(document => document.AnswerDeadline is not null && document.AnsweredOn is null))
            {
                yield return document.AnswerDeadline?.DueOn ?? DateOnly.MaxValue.AddDays(-1);
            }

            foreach (var task in supervised.Tasks.Where(task => task.IsOpen))
            {
                yield return task.DueOn;
            }
        }
    }
}
