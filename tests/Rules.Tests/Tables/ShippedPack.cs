using Platform.Rules.Dmn;
using Platform.Rules.Feel.Values;
using Platform.Rules.Tables;
using Platform.Rules.Tables.Inputs;

namespace Platform.Rules.Tests.Tables;

/// <summary>The rule packs that travel with the library.</summary>
internal static class ShippedPack
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "policies", "330784");

    internal static IEnumerable<string> Policies() => Directory.GetDirectories(Folder).Select(path => Path.GetFileName(path) ?? "").Order(StringComparer.Ordinal);

    internal static Vocabulary Vocabulary()
    {
        using var stream = File.OpenRead(Path.Combine(Folder, "vocabulary.json"));
        var read = Rules.Tables.Inputs.Vocabulary.Read(stream);
        return read.Vocabulary ?? throw new InvalidDataException(string.Join("; ", read.Problems));
    }

    internal static DmnModel Model(string policy)
    {
        using var stream = File.OpenRead(Path.Combine(Folder, policy, "policy.dmn"));
        return DmnModel.Read(stream).Model ?? throw new InvalidDataException(policy);
    }

    internal static Stream OpenCases(string policy) => File.OpenRead(Path.Combine(Folder, policy, "cases.json"));

    internal static CompilationResult Compile(string policy) => CompiledPolicy.Compile(Model(policy), Vocabulary());

    /// <summary>A value for an input: often null, often on a bound that the tables name.</summary>
    internal static FeelValue Sample(VocabularyInput input, Random random)
    {
        if (random.Next(4) == 0)
        {
            return FeelNull.Value;
        }

        return input.Kind switch
        {
            InputKind.Number => new FeelNumber(random.Next(3) == 0 ? random.Next(-3, 200) / 2m : new[] { 0m, 1, 3, 5, 8, 15, 20, 30, 40, 60, 99, 100, 1000, 5000 }[random.Next(14)]),
            InputKind.Text => new FeelString(TextOf(input, random)),
            InputKind.Boolean => FeelBoolean.Of(random.Next(2) == 0),
            InputKind.Date => new FeelDate(CalendarDate.Of(2026, random.Next(1, 13), random.Next(1, 29)) ?? default),
            _ => new FeelList([.. Enumerable.Range(0, random.Next(3)).Select(_ => new FeelString($"S{random.Next(1, 29):00}"))]),
        };
    }

    private static string TextOf(VocabularyInput input, Random random)
    {
        string[] others = ["G60", "G54", "G", "B", "C", "E", "P", "正常", "经营异常", "注销", "overtime", "ORDINARY", "ZJ-FILE", "special"];
        var texts = input.Allowed.Count > 0 && random.Next(4) > 0 ? input.Allowed : others;
        return texts[random.Next(texts.Count)];
    }
}
