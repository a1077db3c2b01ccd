using Platform.Rules.Feel.Values;

namespace Platform.Rules.Feel.Runtime;

/// <summary>What a function does with arguments that already fit its parameters.</summary>
internal delegate FeelValue FunctionBody(Arguments arguments);
