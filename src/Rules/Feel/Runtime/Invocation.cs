using System.Globalization;
using Platform.Rules.Feel.Types;
using Platform.Rules.Feel.Values;

namespace Platform.Rules.Feel.Runtime;

/// <summary>Calls functions (10.3.2.13.2): the first overload that the arguments fit runs.</summary>
internal static class Invocation
{
    /// <summary>Calls a function with arguments of which either all have names or none has.</summary>
    internal static FeelValue Invoke(
        FeelFunction function, IReadOnlyList<(string? Name, FeelValue Value)> arguments, Evaluation evaluation, Span span)
    {
        Misfit? closest = null;
        var isNamed = arguments is [{ Name: not null }, ..];
        foreach (var overload in isNamed ? InOrderOf(arguments, function.Overloads) : function.Overloads)
        {
            var values = new FeelValue?[overload.Parameters.Count];
            var misfit = isNamed
                ? BindNamed(overload.Parameters, arguments, values)
                : BindPositional(overload.Parameters, arguments, values);
            if (misfit is null)
            {
                var call = new Arguments(function.Name, overload.Parameters, values, evaluation, span);
                return evaluation.Bounded(overload.Body(call), span, function.Name);
            }

            closest = closest is null || misfit.Kind > closest.Kind ? misfit : closest;
        }

        return Report(function, arguments, closest, evaluation, span);
    }

    // before(point, range) and before(range, point) have the same names, so the order of the arguments tells them apart.
    private static IEnumerable<FunctionOverload> InOrderOf(
        IReadOnlyList<(string? Name, FeelValue Value)> arguments, IReadOnlyList<FunctionOverload> overloads) =>
        overloads.OrderBy(overload => overload.Parameters.Select(parameter => parameter.Name).SequenceEqual(arguments.Select(argument => argument.Name)) ? 0 : 1);

    private static Misfit? BindNamed(
        IReadOnlyList<FunctionParameter> parameters, IReadOnlyList<(string? Name, FeelValue Value)> arguments, FeelValue?[] values)
    {
        foreach (var (name, value) in arguments)
        {
            var index = IndexOf(parameters, name);
            if (index < 0 || values[index] is not null)
            {
                return new Misfit(MisfitKind.Name, index < 0 ? null : parameters[index]);
            }

            if (Fit(parameters[index], value, out values[index]) is { } misfit)
            {
                return misfit;
            }
        }

        // 10.3.2.13.5: what is not supplied by name is null.
        for (var i = 0; i < values.Length; i++)
        {
            values[i] ??= parameters[i].AcceptsNull && parameters[i].Arity == ParameterArity.One ? FeelNull.Value : null;
        }

        var isComplete = parameters.Zip(values).All(pair => pair.Second is not null || pair.First.Arity == ParameterArity.Optional);
        return isComplete ? null : new Misfit(MisfitKind.Count);
    }

    private static Misfit? BindPositional(
        IReadOnlyList<FunctionParameter> parameters, IReadOnlyList<(string? Name, FeelValue Value)> arguments, FeelValue?[] values)
    {
        var takesSeveral = parameters is [.., { Arity: ParameterArity.Rest or ParameterArity.ListOrElements }];
        var required = parameters.Count(parameter => parameter.Arity != ParameterArity.Optional);
        if (arguments.Count < required || (arguments.Count > parameters.Count && !takesSeveral))
        {
            return new Misfit(MisfitKind.Count);
        }

        for (var i = 0; i < Math.Min(parameters.Count, arguments.Count); i++)
        {
            var misfit = TakesSeveral(parameters[i], arguments.Count - i)
                ? FitAll(parameters[i], arguments.Skip(i), out values[i])
                : Fit(parameters[i], arguments[i].Value, out values[i]);
            if (misfit is not null)
            {
                return misfit;
            }
        }

        return null;
    }

    private static bool TakesSeveral(FunctionParameter parameter, int remaining) =>
        parameter.Arity == ParameterArity.Rest || (parameter.Arity == ParameterArity.ListOrElements && remaining > 1);

    private static Misfit? FitAll(
        FunctionParameter parameter, IEnumerable<(string? Name, FeelValue Value)> arguments, out FeelValue? fitted)
    {
        var element = new FunctionParameter(parameter.Name, ((ListType)parameter.Type).Element) { AcceptsNull = true };
        var elements = new List<FeelValue>();
        fitted = null;
        foreach (var (_, value) in arguments)
        {
            if (Fit(element, value, out var converted) is { } misfit)
            {
                return misfit;
            }

            elements.Add(converted ?? value);
        }

        fitted = new FeelList(elements);
        return null;
    }

    private static Misfit? Fit(FunctionParameter parameter, FeelValue value, out FeelValue? fitted)
    {
        fitted = value is FeelNull ? value : ImplicitConversion.Convert(value, parameter.Type);
        return fitted is null ? new Misfit(MisfitKind.Type, parameter, value)
            : fitted is FeelNull && !parameter.AcceptsNull ? new Misfit(MisfitKind.Null, parameter)
            : null;
    }

    private static int IndexOf(IReadOnlyList<FunctionParameter> parameters, string? name)
    {
        for (var i = 0; i < parameters.Count; i++)
        {
            if (parameters[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }

    private static FeelNull Report(
        FeelFunction function, IReadOnlyList<(string? Name, FeelValue Value)> arguments, Misfit? misfit, Evaluation evaluation, Span span)
    {
        var name = function.Name.Length > 0 ? function.Name : "function";
        var parameter = misfit?.Parameter?.Name ?? "";
        return misfit?.Kind switch
        {
            MisfitKind.Null => evaluation.Fail(FeelProblemKind.NullArgument, span, name, parameter),
            MisfitKind.Type => evaluation.Fail(
                FeelProblemKind.WrongArgumentType, span, name, parameter, $"{misfit.Parameter?.Type}", $"{misfit.Value?.Type}"),
            MisfitKind.Name => evaluation.Fail(
                FeelProblemKind.UnknownParameter, span, name, string.Join(", ", arguments.Select(argument => $"'{argument.Name}'"))),
            _ => evaluation.Fail(
                FeelProblemKind.WrongArgumentCount, span, name, arguments.Count.ToString(CultureInfo.InvariantCulture)),
        };
    }

    /// <summary>Why arguments do not fit, the kinds that came closest last.</summary>
    private enum MisfitKind
    {
        Count,
        Name,
        Type,
        Null,
    }

    private sealed record Misfit(MisfitKind Kind, FunctionParameter? Parameter = null, FeelValue? Value = null);
}
