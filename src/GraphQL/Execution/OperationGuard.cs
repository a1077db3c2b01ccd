using Platform.GraphQL.Errors;
using Platform.GraphQL.Requests;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Execution;

/// <summary>Decides, before anything is executed, whether a caller may use the fields of an operation.</summary>
public abstract class OperationGuard
{
    /// <summary>Whether uses of a field are to be checked. Asked once for each field, when the schema is bound.</summary>
    /// <param name="field">The field, with its directives.</param>
    public abstract bool IsGuarded(FieldDefinition field);

    /// <summary>Checks one use of a guarded field. Called for every request, so it must be quick.</summary>
    /// <param name="use">The use.</param>
    /// <param name="context">The request, with its caller.</param>
    /// <returns>The refusal, to which the place is added if it has none; <see langword="null"/> to permit.</returns>
    public abstract GraphQLError? Check(FieldUse use, RequestContext context);
}
