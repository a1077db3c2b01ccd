using Platform.Rules.Feel.Runtime;
using Platform.Rules.Feel.Types;

namespace Platform.Rules.Feel.Values;

/// <summary>One way to call a function.</summary>
public sealed record FunctionOverload
{
    internal FunctionOverload(IReadOnlyList<FunctionParameter> parameters, FeelType result, FunctionBody body)
    {
        Parameters = parameters;
        Result = result;
        Body = body;
    }

    /// <summary>The parameters in order; optional ones last, a variadic one only as the last.</summary>
    public IReadOnlyList<FunctionParameter> Parameters { get; }

    /// <summary>The type of the result.</summary>
    public FeelType Result { get; }

    internal FunctionBody Body { get; }
}
