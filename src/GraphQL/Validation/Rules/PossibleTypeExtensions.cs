using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Validation.Rules;

/// <summary>An extension extends a type that exists, and one of its own kind.</summary>
// https://spec.graphql.org/September2025/#sec-Type-Extensions
internal sealed class PossibleTypeExtensions : DocumentRule
{
    private static readonly ErrorPhrase Scalar = new("scalar", "标量");
    private static readonly ErrorPhrase Object = new("object", "对象类型");
    private static readonly ErrorPhrase Interface = new("interface", "接口");
    private static readonly ErrorPhrase Union = new("union", "联合类型");
    private static readonly ErrorPhrase Enum = new("enum", "枚举");
    private static readonly ErrorPhrase InputObject = new("input object", "输入对象");

    internal PossibleTypeExtensions(ValidationContext context)
        : base(context)
    {
    }

    internal override void Enter(SyntaxNode node)
    {
        if (node is not TypeDefinitionNode { IsExtension: true } extension)
        {
            return;
        }

        var name = extension.Name.Value;
        var definition = Context.Document.Definitions.OfType<TypeDefinitionNode>()
            .LastOrDefault(candidate => !candidate.IsExtension && candidate.Name.Value == name);
        var existing = Context.Schema?.Types.Find(name);
        if (definition is null && existing is null)
        {
            ReportUndefined(extension);
        }
        else if ((definition is null ? KindOf(existing) : KindOf(definition)) != KindOf(extension))
        {
            Context.Report(SchemaDocumentErrors.ExtensionOfOtherKind.At([definition, node], ("kind", KindOf(extension)), ("type", name)));
        }
    }

    private void ReportUndefined(TypeDefinitionNode extension)
    {
        var defined = Context.Document.Definitions.OfType<TypeDefinitionNode>()
            .Where(candidate => !candidate.IsExtension)
            .Select(candidate => candidate.Name.Value);
        var names = defined.Concat(Context.Schema?.Types.Select(type => type.Name) ?? []);
        Context.Report(SchemaDocumentErrors.ExtensionOfNothing.At(
            extension.Name, ("type", extension.Name.Value), ("suggestion", Suggestions.For(extension.Name.Value, names))));
    }

    private static ErrorPhrase KindOf(TypeDefinitionNode node) => node switch
    {
        ScalarTypeNode => Scalar,
        ObjectTypeNode => Object,
        InterfaceTypeNode => Interface,
        UnionTypeNode => Union,
        EnumTypeNode => Enum,
        _ => InputObject,
    };

    private static ErrorPhrase KindOf(NamedType? type) => type switch
    {
        ScalarType => Scalar,
        ObjectType => Object,
        InterfaceType => Interface,
        UnionType => Union,
        EnumType => Enum,
        _ => InputObject,
    };
}
