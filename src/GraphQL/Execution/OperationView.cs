using Platform.GraphQL.Cost;
using Platform.GraphQL.Language;
using Platform.GraphQL.Requests;
using Platform.GraphQL.Usage;

namespace Platform.GraphQL.Execution;

/// <summary>An operation of one request just before it is executed: conditions applied, variables coerced.</summary>
public sealed class OperationView
{
    private readonly OperationRun _run;

    internal OperationView(OperationRun run) => _run = run;

    /// <summary>The kind of operation.</summary>
    public OperationType Kind => _run.Operation.Kind;

    /// <summary>What is selected of the root type. The same operation under the same conditions has always the same object here.</summary>
    public SelectionSet Root => _run.Operation.Root;

    /// <summary>The request.</summary>
    public RequestContext Context => _run.Context;

    /// <summary>
    /// The coordinates of the fields, arguments, input fields, enum values and directives that the document uses, conditions not
    /// considered, for counting usage. They are found once; every request with the operation gets the same list, as long as its
    /// document is kept.
    /// </summary>
    public IReadOnlyList<string> Coordinates => _run.Operation.Coordinates;

    /// <summary>
    /// The operation without its values, for counting usage. It is made once; every request with the operation gets the same
    /// object, as long as its document is kept.
    /// </summary>
    public OperationSignature Signature => _run.Operation.Signature;

    /// <summary>What the operation costs; <see langword="null"/> unless <see cref="GraphQLServerOptions.Cost"/> is set.</summary>
    public OperationCost? Cost => _run.Cost;

    /// <summary>The coerced arguments of a field of the operation.</summary>
    /// <param name="field">The field.</param>
    /// <exception cref="Errors.GraphQLRequestException">An argument does not fit its type.</exception>
    public ArgumentValues ArgumentsOf(SelectedField field) => _run.ArgumentsOf(field);

    /// <summary>The coerced values of an argument of a directive, one for each use of the directive at a field of the operation.</summary>
    /// <param name="field">The field.</param>
    /// <param name="directive">The directive's name, without the sign.</param>
    /// <param name="argument">The argument's name.</param>
    /// <exception cref="Errors.GraphQLRequestException">A value does not fit its type.</exception>
    public IReadOnlyList<object?> DirectiveArgumentsOf(SelectedField field, string directive, string argument) =>
        _run.DirectiveArgumentsOf(field, directive, argument);
}
