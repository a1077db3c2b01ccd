using Platform.Rules.Feel.Values;
using Platform.Rules.Session;
using Platform.Rules.Tables;
using Platform.Rules.Tables.Subjects;

namespace Platform.Rules.Tests.Session;

/// <summary>A session under random edits of subjects, facts and the date.</summary>
internal sealed class RandomEdits
{
    private static readonly string[] Towns = ["古山", "芝英", "石柱"];

    private readonly Random _random;
    private readonly CompiledPolicy _policy;
    private readonly SubjectTable _subjects = new(TownPolicy.Vocabulary);
    private readonly SubjectTable _cases = new(TownPolicy.Cases);

    internal RandomEdits(CompiledPolicy policy, int seed)
    {
        _random = new Random(seed);
        _policy = policy;
        Session = TownPolicy.Open(policy, _subjects, _cases);
    }

    internal RuleSession Session { get; }

    internal IEnumerable<int> Rows => Enumerable.Range(0, _subjects.Extent).Where(_subjects.Contains);

    internal void Apply(int edits)
    {
        for (var i = 0; i < edits; i++)
        {
            Edit();
            if (_random.Next(3) == 0)
            {
                Session.Settle();
            }
        }

        Session.Settle();
    }

    internal string? FindInconsistency() => Session.FindInconsistency(new Dictionary<string, SubjectTable> { ["cases"] = _cases });

    /// <summary>The count of late subjects of the same town, counted one by one.</summary>
    internal FeelNumber? LateInTownOf(int row)
    {
        var town = _subjects.Texts("乡镇")[row];
        var late = _policy.Find("late") ?? throw new InvalidDataException();
        return town is null ? null : new FeelNumber(Rows.Count(other => _subjects.Texts("乡镇")[other] == town && Session.Evaluate(late, other) is FeelString));
    }

    private void Edit()
    {
        int[] rows = [.. Rows];
        if (rows.Length < 5 || (rows.Length < 40 && _random.Next(12) == 0))
        {
            TownPolicy.Add(_subjects, Towns[_random.Next(3)], _random.Next(12));
            return;
        }

        var row = rows[_random.Next(rows.Length)];
        switch (_random.Next(9))
        {
            case 0:
                _subjects.Texts("乡镇")[row] = _random.Next(5) == 0 ? null : Towns[_random.Next(3)];
                break;
            case 1 or 2:
                _subjects.Numbers("投诉")[row] = _random.Next(6) == 0 ? null : _random.Next(12);
                break;
            case 3:
                _subjects.Numbers("欠薪")[row] = _random.Next(6) == 0 ? null : _random.Next(80) + 0.5m;
                break;
            case 4 or 5:
                _subjects.Dates("要约日")[row] = _random.Next(6) == 0 ? null : Session.Today.AddDays(-_random.Next(40));
                break;
            case 6:
                EditCase();
                break;
            case 7:
                Session.AdvanceTo(Session.Today.AddDays(_random.Next(3)));
                break;
            default:
                RemoveSometimes(row);
                break;
        }
    }

    private void EditCase()
    {
        var row = _cases.Extent > 0 && _cases.Contains(0) && _random.Next(3) > 0 ? 0 : _cases.Add();
        _cases.Texts("案件乡镇")[row] = Towns[_random.Next(3)];
        _cases.Booleans("未结")[row] = _random.Next(2) == 0;
    }

    private void RemoveSometimes(int row)
    {
        if (_random.Next(4) == 0)
        {
            _subjects.Remove(row);
        }
    }
}
