namespace Platform.GraphQL.Errors;

/// <summary>The phase that an error belongs to; a host chooses the HTTP status from it.</summary>
public enum ErrorKind
{
    /// <summary>The text of a document is not GraphQL.</summary>
    Syntax,

    /// <summary>A well-formed document does not fit the schema.</summary>
    Validation,

    /// <summary>A schema document or a schema is not valid.</summary>
    Schema,

    /// <summary>The request around the document is wrong: operation, variables, persisted query, refusal of access.</summary>
    Request,

    /// <summary>A field failed while the operation was executed.</summary>
    Execution,
}
