using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Validation.Rules;

/// <summary>No argument is given twice.</summary>
// https://spec.graphql.org/September2025/#sec-Argument-Uniqueness
internal sealed class UniqueArgumentNames : DocumentRule
{
    internal UniqueArgumentNames(ValidationContext context)
        : base(context)
    {
    }

    internal override void Enter(SyntaxNode node)
    {
        var arguments = node switch
        {
            FieldNode field => field.Arguments,
            DirectiveNode directive => directive.Arguments,
            _ => [],
        };
        if (arguments.Length < 2)
        {
            return;
        }

        foreach (var group in arguments.GroupBy(argument => argument.Name.Value).Where(group => group.Skip(1).Any()))
        {
            Context.Report(ValidationErrors.ArgumentTwice.At(group.Select(argument => argument.Name), ("argument", group.Key)));
        }
    }
}
