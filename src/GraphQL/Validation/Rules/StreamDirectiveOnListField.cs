using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Validation.Rules;

/// <summary>Only lists are streamed.</summary>
// https://github.com/graphql/graphql-spec/pull/1110 Stream Directives Are Used On List Fields
internal sealed class StreamDirectiveOnListField : DocumentRule
{
    internal StreamDirectiveOnListField(ValidationContext context)
        : base(context)
    {
    }

    internal override void Enter(SyntaxNode node)
    {
        if (node is DirectiveNode { Name.Value: "stream" }
            && IncrementalDirectives.AreDefined(Context)
            && Context.Types is { Field: { } field, ParentType: { } parent }
            && field.Type.Nullable is not ListType)
        {
            Context.Report(ValidationErrors.StreamOnNonList.At(node, ("field", $"{parent.Name}.{field.Name}")));
        }
    }
}
