using Platform.Rules.Feel.Runtime;
using Platform.Rules.Feel.Types;
using Platform.Rules.Feel.Values;

namespace Platform.Rules.Feel.Functions;

/// <summary>One overload of a built-in function under the specification's spelling.</summary>
internal sealed record BuiltIn(string Name, FunctionOverload Overload);

/// <summary>Words for declaring built-in functions as the tables of the specification do.</summary>
internal static class Signature
{
    internal static BuiltIn Define(string name, FeelType result, FunctionBody body, params FunctionParameter[] parameters) =>
        new(name, new FunctionOverload(parameters, result, arguments => Run(body, arguments)));

    // Long texts and lists cost what touching them costs; a number that leaves its range is null like any other error.
    private static FeelValue Run(FunctionBody body, Arguments arguments)
    {
        if (!arguments.Spend(arguments.Size()))
        {
            return FeelNull.Value;
        }

        try
        {
            return body(arguments);
        }
        catch (OverflowException)
        {
            return arguments.Fail(FeelProblemKind.NumberOverflow, arguments.Function);
        }
    }

    internal static FunctionParameter Parameter(string name, FeelType type) => new(name, type);

    internal static FunctionParameter Number(string name) => new(name, FeelType.Number);

    internal static FunctionParameter Text(string name) => new(name, FeelType.Text);

    internal static FunctionParameter List(string name) => new(name, FeelType.AnyList);

    internal static FunctionParameter Context(string name) => new(name, FeelType.AnyContext);

    internal static FunctionParameter Range(string name) => new(name, FeelType.AnyRange);

    /// <summary>Anything, null included.</summary>
    internal static FunctionParameter Anything(string name) => new(name, FeelType.Any) { AcceptsNull = true };

    /// <summary>A list of a type as one argument, or its elements as several.</summary>
    internal static FunctionParameter Elements(string name, FeelType element) =>
        new(name, new ListType(element), ParameterArity.ListOrElements);

    /// <summary>All further arguments.</summary>
    internal static FunctionParameter Rest(string name, FeelType element) => new(name, new ListType(element), ParameterArity.Rest);

    internal static FunctionParameter Optional(this FunctionParameter parameter) => parameter with { Arity = ParameterArity.Optional };

    internal static FunctionParameter OrNull(this FunctionParameter parameter) => parameter with { AcceptsNull = true };
}
