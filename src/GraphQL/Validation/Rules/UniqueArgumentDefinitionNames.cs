using System.Collections.Immutable;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Validation.Rules;

/// <summary>Each argument of a field or directive has a name of its own.</summary>
// https://spec.graphql.org/September2025/#sec-Field-Arguments
// https://spec.graphql.org/September2025/#sec-Type-System.Directives
internal sealed class UniqueArgumentDefinitionNames : DocumentRule
{
    internal UniqueArgumentDefinitionNames(ValidationContext context)
        : base(context)
    {
    }

    internal override void Enter(SyntaxNode node)
    {
        switch (node)
        {
            case DirectiveDefinitionNode directive:
                Check($"@{directive.Name.Value}", directive.Arguments);
                break;
            case FieldsTypeNode type:
                foreach (var field in type.Fields)
                {
                    Check($"{type.Name.Value}.{field.Name.Value}", field.Arguments);
                }

                break;
        }

        if (node is TypeSystemNode)
        {
            Skip(node);
        }
    }

    private void Check(string owner, ImmutableArray<InputValueDefinitionNode> arguments)
    {
        foreach (var group in arguments.GroupBy(argument => argument.Name.Value).Where(group => group.Skip(1).Any()))
        {
            Context.Report(SchemaDocumentErrors.ArgumentTwice.At(
                group.Select(argument => argument.Name), ("argument", $"{owner}({group.Key}:)")));
        }
    }
}
