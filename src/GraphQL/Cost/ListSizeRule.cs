using System.Collections.Immutable;
using Platform.GraphQL.Coercion;
using Platform.GraphQL.Execution;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Cost;

/// <summary>A <c>@listSize</c> of a field.</summary>
/// <param name="SlicingArguments">The arguments that tell the length, each as a path.</param>
/// <param name="DefaultSize">The length if none of them is given; null if the schema does not say.</param>
/// <param name="SizedFields">The fields below that have the length; empty if the field itself has it.</param>
/// <param name="RequiresOneArgument">Whether exactly one of the arguments has to be given.</param>
internal sealed record ListSizeRule(
    ImmutableArray<string[]> SlicingArguments, int? DefaultSize, ImmutableArray<string> SizedFields, bool RequiresOneArgument)
{
    internal static ListSizeRule From(AppliedDirective directive)
    {
        var arguments = Names(directive, "slicingArguments");
        var fallback = directive.GetArgument("slicingArgumentDefaultValue") as int?;
        var assumed = directive.GetArgument("assumedSize") as int?;
        var isRequired = directive.GetArgument("requireOneSlicingArgument") is not false && fallback is null && !arguments.IsEmpty;
        return new ListSizeRule([.. arguments.Select(name => name.Split('.'))], fallback ?? assumed, Names(directive, "sizedFields"), isRequired);
    }

    /// <summary>The lengths that arguments ask for, those not given left out.</summary>
    internal IEnumerable<int> RequestedSizes(ArgumentValues arguments) => SlicingArguments
        .Select(path => Find(arguments, path))
        .OfType<int>();

    // A length below none is an error of the resolver's, and costs nothing.
    internal int SizeOf(ArgumentValues arguments, int assumed) =>
        Math.Max(0, RequestedSizes(arguments).DefaultIfEmpty(DefaultSize ?? assumed).Max());

    private static object? Find(ArgumentValues arguments, string[] path)
    {
        var value = arguments.TryGet(path[0], out var given) ? given : null;
        foreach (var name in path.Skip(1))
        {
            value = value is InputObjectValue input && input.TryGet(name, out var inner) ? inner : null;
        }

        return value;
    }

    private static ImmutableArray<string> Names(AppliedDirective directive, string argument) =>
        directive.GetArgument(argument) is object?[] names ? [.. names.OfType<string>()] : [];
}
