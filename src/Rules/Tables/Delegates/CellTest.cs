using Platform.Rules.Dmn;
using Platform.Rules.Feel.Runtime;
using Platform.Rules.Feel.Syntax;

namespace Platform.Rules.Tables.Delegates;

/// <summary>A cell: as a delegate where it can be compiled, else by the interpreter. Equal cells of a column share one.</summary>
internal sealed class CellTest(TestsText text, Slot input, Surroundings surroundings, DelegateQuota quota)
{
    private Func<Frame, bool?>? _compiled;
    private bool _isTried;
    private bool? _isFunctionOfInput;

    internal TestsText Text => text;

    /// <summary>The tests; null if they could not be read, which no input passes.</summary>
    internal UnaryTests? Root => text.Root;

    /// <summary>Whether it passes everything.</summary>
    internal bool TakesAnything => text.Root is AnyInput;

    /// <summary>Whether its outcome depends on the input alone.</summary>
    internal bool IsFunctionOfInput => _isFunctionOfInput ??=
        text.Root is { } root && NameUse.Of(root) is { IsFunctionOfInput: true } use && !use.Names.Any(surroundings.Defines);

    /// <summary>Whether a delegate runs it; compiles it if that was not tried yet.</summary>
    internal bool IsCompiled => Compiled() is not null;

    /// <summary>Whether the value of the input passes; null where that is unknown.</summary>
    internal bool? Test(Frame frame)
    {
        if (text.Root is null or AnyInput)
        {
            return text.Root is null ? null : true;
        }

        return Compiled() is { } compiled
            ? compiled(frame)
            : new Interpreter(frame.Evaluation).Test(text.Root, frame.Value(input.Index), frame.ScopeOf(surroundings));
    }

    private Func<Frame, bool?>? Compiled()
    {
        if (!Volatile.Read(ref _isTried))
        {
            // Two threads may both compile; the results are alike.
            _compiled = text.Root is { } root && quota.TryTake() ? new ExpressionCompiler(surroundings).CompileTest(root, input) : null;
            Volatile.Write(ref _isTried, true);
        }

        return _compiled;
    }
}
