namespace Platform.Rules.Dmn;

/// <summary>What reading a model gave.</summary>
/// <param name="Model">The model; null exactly if a problem is fatal. With errors, the parts in question give null.</param>
/// <param name="Problems">Everything found, in the order of the XML for problems of one kind of part.</param>
public sealed record DmnReadResult(DmnModel? Model, IReadOnlyList<DmnProblem> Problems)
{
    /// <summary>Whether nothing is wrong but for notes, so that the model may be published.</summary>
    public bool IsClean => Problems.All(problem => problem.Severity == ProblemSeverity.Note);
}
