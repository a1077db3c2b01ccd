namespace Platform.GraphQL.Errors;

/// <summary>Errors of schema documents, found before a schema is built of them.</summary>
internal static class SchemaDocumentErrors
{
    internal static readonly ErrorDefinition SchemaInExtension = Define("SDL_SCHEMA_IN_EXTENSION",
        "Cannot define a new schema within a schema extension.",
        "扩展模式时不能再定义新的 schema。");

    internal static readonly ErrorDefinition SchemaTwice = Define("SDL_SCHEMA_DUPLICATE",
        "Must provide only one schema definition.",
        "只能有一个 schema 定义。");

    internal static readonly ErrorDefinition OperationTypeExists = Define("SDL_OPERATION_TYPE_EXISTS",
        "Type for {operation} already defined in the schema. It cannot be redefined.",
        "模式中已定义 {operation} 的类型，不能重复定义。");

    internal static readonly ErrorDefinition OperationTypeTwice = Define("SDL_OPERATION_TYPE_DUPLICATE",
        "There can be only one {operation} type in schema.",
        "模式中只能有一个 {operation} 类型。");

    internal static readonly ErrorDefinition TypeExists = Define("SDL_TYPE_EXISTS",
        "Type \"{type}\" already exists in the schema. It cannot also be defined in this type definition.",
        "模式中已有类型 \"{type}\"，不能重复定义。");

    internal static readonly ErrorDefinition TypeTwice = Define("SDL_TYPE_DUPLICATE",
        "There can be only one type named \"{type}\".",
        "名为 \"{type}\" 的类型只能有一个。");

    internal static readonly ErrorDefinition EnumValueExists = Define("SDL_ENUM_VALUE_EXISTS",
        "Enum value \"{value}\" already exists in the schema. It cannot also be defined in this type extension.",
        "模式中已有枚举值 \"{value}\"，不能在扩展中重复定义。");

    internal static readonly ErrorDefinition EnumValueTwice = Define("SDL_ENUM_VALUE_DUPLICATE",
        "Enum value \"{value}\" can only be defined once.",
        "枚举值 \"{value}\" 只能定义一次。");

    internal static readonly ErrorDefinition FieldExists = Define("SDL_FIELD_EXISTS",
        "Field \"{field}\" already exists in the schema. It cannot also be defined in this type extension.",
        "模式中已有字段 \"{field}\"，不能在扩展中重复定义。");

    internal static readonly ErrorDefinition FieldTwice = Define("SDL_FIELD_DUPLICATE",
        "Field \"{field}\" can only be defined once.",
        "字段 \"{field}\" 只能定义一次。");

    internal static readonly ErrorDefinition ArgumentTwice = Define("SDL_ARGUMENT_DUPLICATE",
        "Argument \"{argument}\" can only be defined once.",
        "参数 \"{argument}\" 只能定义一次。");

    internal static readonly ErrorDefinition DirectiveExists = Define("SDL_DIRECTIVE_EXISTS",
        "Directive \"@{directive}\" already exists in the schema. It cannot be redefined.",
        "模式中已有指令 \"@{directive}\"，不能重复定义。");

    internal static readonly ErrorDefinition DirectiveTwice = Define("SDL_DIRECTIVE_DUPLICATE",
        "There can be only one directive named \"@{directive}\".",
        "名为 \"@{directive}\" 的指令只能有一个。");

    internal static readonly ErrorDefinition ExtensionOfOtherKind = Define("SDL_EXTENSION_OF_OTHER_KIND",
        "Cannot extend non-{kind} type \"{type}\".",
        "类型 \"{type}\" 不是{kind}，不能这样扩展。");

    internal static readonly ErrorDefinition ExtensionOfNothing = Define("SDL_EXTENSION_OF_NOTHING",
        "Cannot extend type \"{type}\" because it is not defined.{suggestion}",
        "不能扩展类型 \"{type}\"，因为它没有定义。{suggestion}");

    internal static readonly ErrorDefinition OperationInSchema = Define("SDL_OPERATION_IN_SCHEMA",
        "The {definition} definition does not belong in a schema.",
        "{definition} 定义不属于模式文档。");

    private static ErrorDefinition Define(string code, string english, string chinese) =>
        new(code, ErrorKind.Schema, english, chinese);
}
