using Platform.Rules.Tables.Inputs;
using Platform.Rules.Tables.Subjects;

namespace Platform.Bench.Rules;

/// <summary>The made-up enterprises: six numbers, of which two are as skewed as money is, two texts and two truth values.</summary>
internal sealed class Columns
{
    internal const int Inputs = 10;

    internal static readonly string[] Texts = ["A", "B", "C", "D", "E", "F", "G", "H"];

    internal static readonly Vocabulary Vocabulary = new(Enumerable.Range(0, Inputs).Select(input =>
        new VocabularyInput($"in{input}", $"in{input}", IsText(input) ? InputKind.Text : IsTruth(input) ? InputKind.Boolean : InputKind.Number) { Scale = 2 }));

    internal Columns(int count)
    {
        Count = count;
        var random = new Random(42);
        for (var input = 0; input < Inputs; input++)
        {
            Values[input] = [.. Enumerable.Range(0, count).Select(_ => Value(input, random))];
        }
    }

    internal int Count { get; }

    /// <summary>Numbers, places in <see cref="Texts"/>, or 0 and 1.</summary>
    internal int[][] Values { get; } = new int[Inputs][];

    internal static bool IsText(int input) => input is 6 or 7;

    internal static bool IsTruth(int input) => input is 8 or 9;

    internal static int Value(int input, Random random) => input switch
    {
        0 or 1 => (int)Math.Exp(random.NextDouble() * 13),
        < 6 => random.Next(200),
        6 or 7 => random.Next(Texts.Length),
        _ => random.Next(2),
    };

    internal SubjectTable ToSubjects()
    {
        var subjects = new SubjectTable(Vocabulary, Count);
        for (var row = 0; row < Count; row++)
        {
            subjects.Add();
            for (var input = 0; input < Inputs; input++)
            {
                Set(subjects, input, row, Values[input][row]);
            }
        }

        return subjects;
    }

    internal static void Set(SubjectTable subjects, int input, int row, int value)
    {
        switch (subjects.Columns[input])
        {
            case NumberColumn numbers:
                numbers.SetWhole(row, value);
                break;
            case TextColumn texts:
                texts[row] = Texts[value];
                break;
            case BooleanColumn truths:
                truths[row] = value == 1;
                break;
        }
    }
}
