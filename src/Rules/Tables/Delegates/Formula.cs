using Platform.Rules.Feel.Runtime;
using Platform.Rules.Feel.Syntax;
using Platform.Rules.Feel.Values;

namespace Platform.Rules.Tables.Delegates;

/// <summary>A FEEL expression that fills a slot: as a delegate where it can be compiled, else by the interpreter.</summary>
internal sealed class Formula(FeelExpression? root, Surroundings surroundings, DelegateQuota quota)
{
    private Action<Frame>? _compiled;
    private bool _isTried;

    /// <summary>The expression; null if it could not be read, which makes its value null.</summary>
    internal FeelExpression? Root => root;

    internal Surroundings Surroundings => surroundings;

    internal void Fill(Slot slot, Frame frame)
    {
        if (Compiled(slot) is { } compiled)
        {
            compiled(frame);
            frame.Restrict(slot);
        }
        else
        {
            frame.Put(slot, Interpret(frame));
        }
    }

    /// <summary>The value as the interpreter gives it.</summary>
    internal FeelValue Interpret(Frame frame) => root is null
        ? FeelNull.Value
        : new Interpreter(frame.Evaluation).Evaluate(root, frame.ScopeOf(surroundings));

    private Action<Frame>? Compiled(Slot slot)
    {
        if (!Volatile.Read(ref _isTried))
        {
            // Two threads may both compile; the results are alike.
            _compiled = root is not null && quota.TryTake() ? new ExpressionCompiler(surroundings).CompileFill(root, slot) : null;
            Volatile.Write(ref _isTried, true);
        }

        return _compiled;
    }
}
