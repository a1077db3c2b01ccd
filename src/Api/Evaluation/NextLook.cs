using Platform.Api.Policies;
using Platform.Domain;
using Platform.Domain.Services;
using Platform.Domain.Statutes;

namespace Platform.Api.Evaluation;

/// <summary>
/// When an enterprise must be judged again although nothing is changed by anybody: when the next date passes, or on the
/// day on which the rules come out differently because a count of days has grown.
/// </summary>
internal sealed class NextLook(EnterpriseFile file, PolicyPack pack, DateTimeOffset now)
{
    private readonly DateOnly _today = ChinaTime.DateOf(now);
    private readonly Law _law = pack.LawOn(ChinaTime.DateOf(now));

    /// <summary>The first such day after today.</summary>
    public DateOnly Find()
    {
        var next = new DateOnly(_today.Year + 1, 1, 1);
        foreach (var date in Dates())
        {
            if (date > _today && date < next)
            {
                next = date;
            }
        }

        return FirstTurn(next) ?? next;
    }

    // Only the days on which a count reaches what a rule names are asked about, not every day.
    private DateOnly? FirstTurn(DateOnly before)
    {
        var days = RuleInputs.Counted(file, _law, now).SelectMany(entry => Turns(entry.Key, entry.Value)).Where(date => date > _today && date < before).Distinct().Order().ToList();
        var outcome = days.Count == 0 ? null : OutcomeAt(now);
        foreach (var day in days)
        {
            if (outcome is not null && !outcome.SetEquals(OutcomeAt(ChinaTime.StartOf(day))))
            {
                return day;
            }
        }

        return null;
    }

    private IEnumerable<DateOnly> Turns(string input, CountedDays counted)
    {
        foreach (var bounds in new[] { pack.BoundsOf(SupervisionPolicy.Id, input), pack.BoundsOf(ServicePolicy.Id, input) })
        {
            if (bounds.IsEveryValue)
            {
                yield return _today.AddDays(1);
            }

            foreach (var date in bounds.Values.Select(value => counted.Reaching(value, _law.Calendar)).OfType<DateOnly>())
            {
                yield return date;
            }
        }
    }

    private HashSet<string> OutcomeAt(DateTimeOffset instant)
    {
        var inputs = RuleInputs.AsContext(RuleInputs.Of(file, pack, _law, instant));
        return [.. pack.Supervision.RulesFor(inputs), .. pack.Supervision.EvaluateCleared(inputs).Select(rule => $"-{rule}"), .. pack.Services.RulesFor(inputs)];
    }

    private IEnumerable<DateOnly> Dates()
    {
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

        foreach (var date in CaseDates())
        {
            yield return date.AddDays(1);
        }

        foreach (var fact in file.Enterprise.Facts)
        {
            yield return fact.AsOf;
        }

        foreach (var order in file.Orders.Where(order => order.Status is OrderStatus.Requested or OrderStatus.Offered))
        {
            // The day after the last instant at which it may be taken; midnight itself is over as it begins.
            yield return ChinaTime.DateOf((order.TakeByAt ?? DateTimeOffset.MaxValue.AddDays(-2)).AddTicks(-1)).AddDays(1);
        }
    }

    private IEnumerable<DateOnly> CaseDates()
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
