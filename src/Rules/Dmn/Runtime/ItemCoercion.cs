using Platform.Rules.Feel;
using Platform.Rules.Feel.Runtime;
using Platform.Rules.Feel.Syntax;
using Platform.Rules.Feel.Types;
using Platform.Rules.Feel.Values;

namespace Platform.Rules.Dmn.Runtime;

/// <summary>Makes a value one of its declared type (10.3.2.9.4 and 7.3.2): implicit conversions, then the restrictions.</summary>
internal static class ItemCoercion
{
    /// <summary>The value as one of the type; null with a reason where it is none.</summary>
    internal static FeelValue Coerce(FeelValue value, ItemType type, Evaluation evaluation)
    {
        if (ImplicitConversion.Convert(value, type.Type) is not { } converted)
        {
            return evaluation.Fail(FeelProblemKind.TypeMismatch, default, $"{value.Type}", type.Name);
        }

        if (type.IsRestricted && FindViolation(converted, type, evaluation) is { } violation)
        {
            return evaluation.Fail(FeelProblemKind.ValueNotAllowed, default, Arguments.Shown(violation.Value), violation.Tests.Text);
        }

        return converted;
    }

    // null is a value of every type; what it means where values are listed is for the rules to say.
    private static (FeelValue Value, TestsText Tests)? FindViolation(FeelValue value, ItemType type, Evaluation evaluation)
    {
        if (value is FeelNull)
        {
            return null;
        }

        foreach (var tests in new[] { type.AllowedValues, type.Constraint })
        {
            if (tests?.Root is { } root && !Passes(value, root, evaluation))
            {
                return (value, tests);
            }
        }

        return Parts(value, type)
            .Where(part => part.Type.IsRestricted)
            .Select(part => FindViolation(part.Value, part.Type, evaluation))
            .FirstOrDefault(violation => violation is not null);
    }

    private static IEnumerable<(FeelValue Value, ItemType Type)> Parts(FeelValue value, ItemType type) => (value, type) switch
    {
        (FeelList list, { Element: { } element }) => list.Items.Select(item => (item, element)),
        (FeelContext context, _) => type.Components.Select(part => (context.Find(part.Key) ?? FeelNull.Value, part.Value)),
        _ => [],
    };

    private static bool Passes(FeelValue value, UnaryTests tests, Evaluation evaluation) =>
        new Interpreter(evaluation).Test(tests, value, Scope.Empty) == true;
}
