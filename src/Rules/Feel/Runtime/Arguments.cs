using Platform.Rules.Feel.Values;

namespace Platform.Rules.Feel.Runtime;

/// <summary>The arguments of one call, converted to the types of the parameters.</summary>
/// <param name="function">The name of the function for problems.</param>
/// <param name="parameters">Its parameters.</param>
/// <param name="values">A value a parameter; null for an optional one that was left out.</param>
/// <param name="evaluation">The evaluation of the caller.</param>
/// <param name="span">The call.</param>
internal sealed class Arguments(
    string function, IReadOnlyList<FunctionParameter> parameters, IReadOnlyList<FeelValue?> values, Evaluation evaluation, Span span)
{
    private const int MaxShownLength = 60;

    internal string Function => function;

    internal Evaluation Evaluation => evaluation;

    internal Span Span => span;

    internal int Count => values.Count;

    /// <summary>The argument; FEEL null where it was left out.</summary>
    internal FeelValue this[int index] => values[index] ?? FeelNull.Value;

    /// <summary>The arguments under the names of their parameters.</summary>
    internal FeelContext Named() =>
        new(parameters.Select((parameter, index) => KeyValuePair.Create(parameter.Name, this[index])));

    internal bool IsGiven(int index) => values[index] is not null;

    internal decimal Number(int index) => ((FeelNumber)this[index]).Value;

    internal string Text(int index) => ((FeelString)this[index]).Value;

    internal IReadOnlyList<FeelValue> List(int index) => ((FeelList)this[index]).Items;

    internal FeelContext Context(int index) => (FeelContext)this[index];

    /// <summary>A number without its fraction, at the edge of the range if it lies beyond.</summary>
    internal int Whole(int index) => (int)Math.Clamp(decimal.Truncate(Number(index)), int.MinValue, int.MaxValue);

    internal FeelNull Fail(FeelProblemKind kind, params string[] arguments) => evaluation.Fail(kind, span, arguments);

    /// <summary>Refuses an argument for its value.</summary>
    internal FeelNull OutOfRange(int index) =>
        Fail(FeelProblemKind.ArgumentOutOfRange, function, parameters[index].Name, Shown(this[index]));

    /// <summary>Refuses an argument for its type, where the parameter cannot say it.</summary>
    internal FeelNull WrongType(int index, string expected) =>
        Fail(FeelProblemKind.WrongArgumentType, function, parameters[index].Name, expected, this[index].Type.ToString());

    /// <summary>What the arguments cost to go through once: elements of lists and stretches of text.</summary>
    internal int Size() => (int)Math.Min(int.MaxValue, values.Sum(value => value switch
    {
        FeelString text => text.Weight,
        FeelList list => list.Items.Count,
        FeelContext context => context.Entries.Count,
        _ => 1L,
    }));

    /// <summary>Takes a step of the budget for each element about to be touched.</summary>
    internal bool Spend(int elements) => evaluation.Spend(elements, span);

    /// <summary>A value for a message: its literal, cut to a readable length.</summary>
    internal static string Shown(FeelValue value)
    {
        if (value.Weight > MaxShownLength)
        {
            return value.Type.ToString();
        }

        var text = value.ToString();
        return text.Length <= MaxShownLength ? text : string.Concat(text.AsSpan(0, MaxShownLength), "…");
    }
}
