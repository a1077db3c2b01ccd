using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Validation.Rules;

/// <summary>The label of a <c>@defer</c> or <c>@stream</c> is a constant that no other one has.</summary>
// https://github.com/graphql/graphql-spec/pull/1110 Defer And Stream Directive Labels Are Unique
internal sealed class DeferStreamDirectiveLabel : DocumentRule
{
    private readonly Dictionary<string, DirectiveNode> _known = [];

    internal DeferStreamDirectiveLabel(ValidationContext context)
        : base(context)
    {
    }

    internal override void Enter(SyntaxNode node)
    {
        if (node is not DirectiveNode { Name.Value: "defer" or "stream" } directive || !IncrementalDirectives.AreDefined(Context))
        {
            return;
        }

        switch (directive.Arguments.FirstOrDefault(argument => argument.Name.Value == "label")?.Value)
        {
            case null or NullValueNode:
                break;
            case StringValueNode label when _known.TryGetValue(label.Value, out var other):
                Context.Report(ValidationErrors.DeliveryLabelTwice.At([other, directive]));
                break;
            case StringValueNode label:
                _known.Add(label.Value, directive);
                break;
            default:
                Context.Report(ValidationErrors.DeliveryLabelNotStatic.At(directive, ("directive", directive.Name.Value)));
                break;
        }
    }
}
