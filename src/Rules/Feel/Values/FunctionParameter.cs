using Platform.Rules.Feel.Types;

namespace Platform.Rules.Feel.Values;

/// <summary>A parameter of a function.</summary>
/// <param name="Name">The name for named arguments.</param>
/// <param name="Type">What it accepts after the implicit conversions (10.3.2.9.4); a list type if it takes several arguments.</param>
/// <param name="Arity">How many arguments it takes; only the last parameter takes several.</param>
public sealed record FunctionParameter(string Name, FeelType Type, ParameterArity Arity = ParameterArity.One)
{
    /// <summary>Whether null is a meaningful argument; elsewhere it makes the result null.</summary>
    public bool AcceptsNull { get; init; }
}
