using Platform.Rules.Feel.Types;
using Platform.Rules.Feel.Values;
using static Platform.Rules.Feel.Functions.Signature;

namespace Platform.Rules.Feel.Functions;

/// <summary>DMN 1.5, 10.3.4.2, boolean function; and <c>is</c> of 10.3.4.6, which tells values apart that <c>=</c> does not.</summary>
internal static class BooleanFunctions
{
    internal static IEnumerable<BuiltIn> All =>
    [
        Define("not", FeelType.Boolean, arguments => FeelBoolean.Of(!((FeelBoolean)arguments[0]).Value), Parameter("negand", FeelType.Boolean)),
        Define("is", FeelType.Boolean, arguments => FeelBoolean.Of(arguments[0].Equals(arguments[1])), Anything("value1"), Anything("value2")),
    ];
}
