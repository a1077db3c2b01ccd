namespace Platform.GraphQL.Execution.Subtrees;

/// <summary>
/// Delivers the value of a field together with everything that is selected below it, at once: for instance by one statement of
/// SQL that is planned from the selection.
/// </summary>
public abstract class SubtreeResolver
{
    /// <summary>Resolves the field for one parent object.</summary>
    /// <param name="context">The field, its arguments and the selection below it.</param>
    /// <returns>The whole value.</returns>
    /// <remarks>An exception fails the field like that of any resolver.</remarks>
    public abstract ValueTask<SubtreeResult> ResolveAsync(SubtreeContext context);
}
