namespace Platform.Api.Data.Planning;

/// <summary>A statement whose text never changes: EF Core wrote it once for its plan, every request fills in values.</summary>
/// <param name="Sql">The text in the provider's dialect.</param>
/// <param name="Parameters">Where each parameter's value comes from, in the order of the text.</param>
internal sealed record ReadStatement(string Sql, IReadOnlyList<ReadParameter> Parameters);

/// <summary>A parameter of a statement.</summary>
/// <param name="Name">Its name in the text.</param>
/// <param name="Place">Index of its value in the request's shape; <see cref="Keys"/> for the keys of the rows above.</param>
internal sealed record ReadParameter(string Name, int Place)
{
    public const int Keys = -1;
}
