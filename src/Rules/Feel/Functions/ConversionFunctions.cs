using System.Globalization;
using Platform.Rules.Feel.Runtime;
using Platform.Rules.Feel.Syntax;
using Platform.Rules.Feel.Types;
using Platform.Rules.Feel.Values;
using static Platform.Rules.Feel.Functions.Signature;

namespace Platform.Rules.Feel.Functions;

/// <summary>DMN 1.5, 10.3.4.1, conversion functions to and from strings, numbers and ranges.</summary>
internal static class ConversionFunctions
{
    internal static IEnumerable<BuiltIn> All =>
    [
        Define("number", FeelType.Number, ReadNumber, Text("from"), Text("grouping separator").OrNull(), Text("decimal separator").OrNull()),
        Define("string", FeelType.Text, WriteText, Parameter("from", FeelType.Any)),
        Define("range", FeelType.AnyRange, ReadRange, Text("from")),
    ];

    private static FeelValue ReadNumber(Arguments arguments)
    {
        var grouping = arguments[1] as FeelString;
        var point = arguments[2] as FeelString;
        if (grouping is not (null or { Value: " " or "," or "." }))
        {
            return arguments.OutOfRange(1);
        }

        if (point is not (null or { Value: "," or "." }) || (point is not null && point == grouping))
        {
            return arguments.OutOfRange(2);
        }

        var text = arguments.Text(0);
        var ungrouped = grouping is null ? text : text.Replace(grouping.Value, "", StringComparison.Ordinal);
        var plain = point is null ? ungrouped : Normalised(ungrouped, point.Value[0]);
        return plain is not null && ReadLiteral(plain) is { } number
            ? new FeelNumber(number)
            : arguments.Fail(FeelProblemKind.InvalidText, Arguments.Shown(arguments[0]), "number");
    }

    /// <summary>The text with a full stop as decimal point; null if a full stop means something else in it.</summary>
    private static string? Normalised(string text, char point) =>
        point != '.' && text.Contains('.', StringComparison.Ordinal) ? null : text.Replace(point, '.');

    // 10.3.1.2, rule 35: an optional minus, digits, and after a point more digits.
    private static decimal? ReadLiteral(string text)
    {
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        var isLiteral = text.Length > 0 && text[0] != '+' && text[^1] != '.';
        return isLiteral && decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static FeelValue WriteText(Arguments arguments)
    {
        var value = arguments[0];
        return arguments.Evaluation.Bounded(value, arguments.Span, arguments.Function) is FeelNull || !arguments.Spend((int)value.Weight)
            ? FeelNull.Value
            : new FeelString(FeelText.Of(value));
    }

    // A range of literals only: no names, no calculations, and conversion functions of string literals.
    private static FeelValue ReadRange(Arguments arguments)
    {
        var parsed = FeelParser.ParseExpression(arguments.Text(0), SymbolTable.BuiltIn);
        return parsed.Root is RangeLiteral range && IsLiteral(range.Start) && IsLiteral(range.End)
            ? new Interpreter(arguments.Evaluation).Evaluate(range, Scope.Empty)
            : arguments.Fail(FeelProblemKind.InvalidText, Arguments.Shown(arguments[0]), "range");
    }

    private static bool IsLiteral(FeelExpression endpoint) => endpoint switch
    {
        ValueLiteral => true,
        Negation { Operand: ValueLiteral } => true,
        FunctionInvocation { Function: Name name, Arguments: [{ Value: ValueLiteral { Value: FeelString } }] } =>
            name.Identifier is "date" or "time" or "date and time" or "duration",
        _ => false,
    };
}
