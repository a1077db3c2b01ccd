using System.Diagnostics;
using Platform.Rules.Dmn;
using Platform.Rules.Feel.Values;
using Platform.Rules.Tables;
using Platform.Rules.Tables.Batches;
using Platform.Rules.Tables.Inputs;
using Platform.Rules.Tables.Subjects;

namespace Platform.Bench.Rules;

/// <summary>The shipped packs over made-up enterprises: what an impact preview costs once the columns are filled.</summary>
internal sealed class PackMeasurements(Action<Figure> report)
{
    private const int Enterprises = 200_000;

    private static readonly string[] Policies = ["supervision", "services"];
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "policies", "330784");

    internal void Run()
    {
        using var json = File.OpenRead(Path.Combine(Folder, "vocabulary.json"));
        var vocabulary = Vocabulary.Read(json).Vocabulary ?? throw new InvalidDataException("vocabulary.json");
        var subjects = Fill(vocabulary);
        var tables = 0;
        var rules = 0;
        var seconds = 0.0;
        foreach (var policy in Policies.Select(name => Compile(name, vocabulary)))
        {
            tables += policy.Tables.Count;
            rules += policy.Tables.Sum(table => table.Table.Rules.Count);
            var started = Stopwatch.GetTimestamp();
            var batch = new SubjectBatch(policy, subjects);
            _ = policy.Tables.Sum(table => batch.CountSubjects(table).Sum());
            seconds += Stopwatch.GetElapsedTime(started).TotalSeconds;
        }

        report(new Figure($"shipped supervision and services: {tables} tables, {rules} rules, {Enterprises:N0} enterprises", seconds, "s"));
        report(new Figure("the same, an enterprise", seconds / Enterprises * 1e9, "ns"));
    }

    private static CompiledPolicy Compile(string name, Vocabulary vocabulary)
    {
        using var xml = File.OpenRead(Path.Combine(Folder, name, "policy.dmn"));
        return CompiledPolicy.Compile(DmnModel.Read(xml).Model ?? throw new InvalidDataException(name), vocabulary).Policy;
    }

    private static SubjectTable Fill(Vocabulary vocabulary)
    {
        var random = new Random(5);
        var subjects = new SubjectTable(vocabulary, Enterprises);
        for (var i = 0; i < Enterprises; i++)
        {
            var row = subjects.Add();
            foreach (var column in subjects.Columns)
            {
                column.Set(row, random.Next(3) == 0 ? FeelNull.Value : Value(column.Input, random));
            }
        }

        return subjects;
    }

    private static FeelValue Value(VocabularyInput input, Random random) => input.Kind switch
    {
        InputKind.Number => new FeelNumber(random.Next(120)),
        InputKind.Text => new FeelString(input.Allowed.Count > 0 ? input.Allowed[random.Next(input.Allowed.Count)] : Columns.Texts[random.Next(8)]),
        InputKind.Boolean => FeelBoolean.Of(random.Next(2) == 0),
        InputKind.Date => FeelNull.Value,
        _ => new FeelList([.. Enumerable.Range(0, random.Next(3)).Select(_ => new FeelString($"S{random.Next(1, 29):00}"))]),
    };
}
