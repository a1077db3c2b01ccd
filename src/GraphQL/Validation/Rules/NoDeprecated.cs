using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Validation.Rules;

/// <summary>Nothing deprecated is used. Not part of the specification; for those who want it.</summary>
// https://spec.graphql.org/September2025/#sec--deprecated
internal sealed class NoDeprecated : DocumentRule
{
    internal NoDeprecated(ValidationContext context)
        : base(context)
    {
    }

    internal override void Enter(SyntaxNode node)
    {
        var error = node switch
        {
            FieldNode when Context.Types is { Field: { DeprecationReason: { } reason } field, ParentType: { } parent } =>
                ValidationErrors.FieldDeprecated.At(node, ("field", $"{parent.Name}.{field.Name}"), ("reason", reason)),
            ArgumentNode when Context.Types.Argument is { DeprecationReason: { } reason } argument => ReportArgument(node, argument, reason),
            ObjectFieldNode field => CheckInputField(field),
            EnumValueNode when Context.Types.EnumValue is { DeprecationReason: { } reason } value =>
                ValidationErrors.EnumValueDeprecated.At(node, ("value", value.Coordinate), ("reason", reason)),
            _ => null,
        };
        if (error is not null)
        {
            Context.Report(error);
        }
    }

    private GraphQLError ReportArgument(SyntaxNode node, InputValueDefinition argument, string reason) =>
        Context.Types.Directive is { } directive
            ? ValidationErrors.DirectiveArgumentDeprecated.At(
                node, ("directive", directive.Name), ("argument", argument.Name), ("reason", reason))
            : ValidationErrors.ArgumentDeprecated.At(
                node,
                ("field", $"{Context.Types.ParentType?.Name}.{Context.Types.Field?.Name}"),
                ("argument", argument.Name),
                ("reason", reason));

    private GraphQLError? CheckInputField(ObjectFieldNode node)
    {
        var field = (Context.Types.ParentInputType?.Named as InputObjectType)?.Fields.Find(node.Name.Value);
        return field is { DeprecationReason: { } reason }
            ? ValidationErrors.InputFieldDeprecated.At(node, ("field", field.Coordinate), ("reason", reason))
            : null;
    }
}
