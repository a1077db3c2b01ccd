using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Validation.Rules;

/// <summary>An argument exists on its field or directive.</summary>
// https://spec.graphql.org/September2025/#sec-Argument-Names
internal sealed class KnownArgumentNames : DocumentRule
{
    internal KnownArgumentNames(ValidationContext context)
        : base(context)
    {
    }

    internal override void Enter(SyntaxNode node)
    {
        switch (node)
        {
            case DirectiveNode directive:
                KnownArgumentNamesOnDirectives.Check(Context, directive);
                Skip(node);
                break;
            case ArgumentNode argument when Context.Types is { Argument: null, Field: { } field, ParentType: { } parent }:
                Report(argument, field, parent);
                break;
        }
    }

    private void Report(ArgumentNode argument, FieldDefinition field, CompositeType parent)
    {
        var name = argument.Name.Value;
        var suggestion = Suggestions.For(name, field.Arguments.Select(candidate => candidate.Name));
        Context.Report(ValidationErrors.ArgumentUnknown.At(
            argument, ("argument", name), ("field", $"{parent.Name}.{field.Name}"), ("suggestion", suggestion)));
    }
}
