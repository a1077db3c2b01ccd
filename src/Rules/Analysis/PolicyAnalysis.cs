using Platform.Rules.Analysis.Texts;
using Platform.Rules.Dmn;
using Platform.Rules.Tables;
using Platform.Rules.Tables.Inputs;

namespace Platform.Rules.Analysis;

/// <summary>Everything that can be said about a policy before it is applied: its texts, its tables, its use of inputs.</summary>
public static class PolicyAnalysis
{
    /// <summary>Compiles a model and looks for what is wrong or noteworthy in it. Nothing is thrown for any model.</summary>
    /// <param name="model">The model.</param>
    /// <param name="vocabulary">Its inputs; null to take them from the model, all stored.</param>
    /// <param name="options">Limits of the compilation; <see cref="CompilationOptions.Default"/> if null.</param>
    /// <returns>The compiled policy, with the problems of compilation, texts and tables in this order.</returns>
    public static CompilationResult Check(DmnModel model, Vocabulary? vocabulary = null, CompilationOptions? options = null)
    {
        var compiled = CompiledPolicy.Compile(model, vocabulary, options);
        return compiled with { Problems = [.. compiled.Problems, .. Analyse(compiled.Policy)] };
    }

    /// <summary>
    /// Looks for problems of texts (unknown names, clashes of type and unit, the clock) and of tables (overlaps, gaps,
    /// masked and impossible rules, outputs never given, inputs never read). The work is bounded; where a search was
    /// not finished a note says so.
    /// </summary>
    /// <param name="policy">The policy.</param>
    public static IReadOnlyList<RuleProblem> Analyse(CompiledPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return [.. new TextChecks(policy).Run(), .. policy.Tables.SelectMany(table => new TableChecks(policy, table).Run()), .. Unused(policy)];
    }

    private static IEnumerable<RuleProblem> Unused(CompiledPolicy policy)
    {
        var read = policy.Decisions.SelectMany(decision => decision.Reads).ToHashSet();
        return policy.Model.Elements.OfType<InputData>()
            .Where(input => policy.Inputs.TryGetValue(input.Variable.Name, out var slot) && !read.Contains(slot))
            .Select(input => new RuleProblem(RuleProblemKind.InputUnused, input.Id, "", default, [input.Variable.Name]));
    }
}
