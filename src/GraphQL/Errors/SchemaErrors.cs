namespace Platform.GraphQL.Errors;

/// <summary>Errors of a schema as a whole, found after its documents were read.</summary>
internal static class SchemaErrors
{
    internal static readonly ErrorDefinition UnknownType = Define("SCHEMA_UNKNOWN_TYPE",
        "Unknown type: \"{type}\".",
        "未知的类型 \"{type}\"。");

    internal static readonly ErrorDefinition QueryRootMissing = Define("SCHEMA_QUERY_ROOT_MISSING",
        "Query root type must be provided.",
        "必须提供 Query 根类型。");

    internal static readonly ErrorDefinition QueryRootNotObject = Define("SCHEMA_QUERY_ROOT_NOT_OBJECT",
        "Query root type must be Object type, it cannot be {type}.",
        "Query 根类型必须是对象类型，不能是 {type}。");

    internal static readonly ErrorDefinition RootNotObject = Define("SCHEMA_ROOT_NOT_OBJECT",
        "{operation} root type must be Object type if provided, it cannot be {type}.",
        "{operation} 根类型必须是对象类型，不能是 {type}。");

    internal static readonly ErrorDefinition RootsNotDistinct = Define("SCHEMA_ROOTS_NOT_DISTINCT",
        "All root types must be different, \"{type}\" type is used as {operations} root types.",
        "各根类型必须互不相同，类型 \"{type}\" 同时用作 {operations} 根类型。");

    internal static readonly ErrorDefinition ReservedName = Define("SCHEMA_RESERVED_NAME",
        "Name \"{name}\" must not begin with \"__\", which is reserved by GraphQL introspection.",
        "名称 \"{name}\" 不能以 \"__\" 开头，该前缀保留给 GraphQL 内省使用。");

    internal static readonly ErrorDefinition DirectiveArgumentNotInput = Define("SCHEMA_DIRECTIVE_ARGUMENT_NOT_INPUT",
        "The type of {coordinate} must be Input Type but got: {type}.",
        "{coordinate} 的类型必须是输入类型，实际为 {type}。");

    internal static readonly ErrorDefinition RequiredArgumentDeprecated = Define("SCHEMA_REQUIRED_ARGUMENT_DEPRECATED",
        "Required argument {coordinate} cannot be deprecated.",
        "必填参数 {coordinate} 不能弃用。");

    internal static readonly ErrorDefinition DirectiveSelfReference = Define("SCHEMA_DIRECTIVE_SELF_REFERENCE",
        "Directive @{directive} must not refer to itself: {path}.",
        "指令 @{directive} 不能引用自身：{path}。");

    internal static readonly ErrorDefinition TypeWithoutFields = Define("SCHEMA_TYPE_WITHOUT_FIELDS",
        "Type {type} must define one or more fields.",
        "类型 {type} 必须至少定义一个字段。");

    internal static readonly ErrorDefinition FieldNotOutput = Define("SCHEMA_FIELD_NOT_OUTPUT",
        "The type of {coordinate} must be Output Type but got: {type}.",
        "{coordinate} 的类型必须是输出类型，实际为 {type}。");

    internal static readonly ErrorDefinition ArgumentNotInput = Define("SCHEMA_ARGUMENT_NOT_INPUT",
        "The type of {coordinate} must be Input Type but got: {type}.",
        "{coordinate} 的类型必须是输入类型，实际为 {type}。");

    internal static readonly ErrorDefinition ImplementsNonInterface = Define("SCHEMA_IMPLEMENTS_NON_INTERFACE",
        "Type {type} must only implement Interface types, it cannot implement {interface}.",
        "类型 {type} 只能实现接口类型，不能实现 {interface}。");

    internal static readonly ErrorDefinition ImplementsItself = Define("SCHEMA_IMPLEMENTS_ITSELF",
        "Type {type} cannot implement itself because it would create a circular reference.",
        "类型 {type} 不能实现自身，否则会形成循环引用。");

    internal static readonly ErrorDefinition ImplementsTwice = Define("SCHEMA_IMPLEMENTS_TWICE",
        "Type {type} can only implement {interface} once.",
        "类型 {type} 只能实现 {interface} 一次。");

    internal static readonly ErrorDefinition ImplementsCircularly = Define("SCHEMA_IMPLEMENTS_CIRCULARLY",
        "Type {type} cannot implement {interface} because it would create a circular reference.",
        "类型 {type} 不能实现 {interface}，否则会形成循环引用。");

    internal static readonly ErrorDefinition AncestorNotImplemented = Define("SCHEMA_ANCESTOR_NOT_IMPLEMENTED",
        "Type {type} must implement {ancestor} because it is implemented by {interface}.",
        "类型 {type} 必须实现 {ancestor}，因为 {interface} 实现了它。");

    internal static readonly ErrorDefinition InterfaceFieldMissing = Define("SCHEMA_INTERFACE_FIELD_MISSING",
        "Interface field {coordinate} expected but {type} does not provide it.",
        "类型 {type} 缺少接口字段 {coordinate}。");

    internal static readonly ErrorDefinition InterfaceFieldType = Define("SCHEMA_INTERFACE_FIELD_TYPE",
        "Interface field {interfaceField} expects type {expected} but {field} is type {actual}.",
        "接口字段 {interfaceField} 要求类型 {expected}，而 {field} 的类型是 {actual}。");

    internal static readonly ErrorDefinition InterfaceArgumentMissing = Define("SCHEMA_INTERFACE_ARGUMENT_MISSING",
        "Interface field argument {coordinate} expected but {field} does not provide it.",
        "{field} 缺少接口字段参数 {coordinate}。");

    internal static readonly ErrorDefinition InterfaceArgumentType = Define("SCHEMA_INTERFACE_ARGUMENT_TYPE",
        "Interface field argument {interfaceArgument} expects type {expected} but {argument} is type {actual}.",
        "接口字段参数 {interfaceArgument} 要求类型 {expected}，而 {argument} 的类型是 {actual}。");

    internal static readonly ErrorDefinition InterfaceArgumentRequired = Define("SCHEMA_INTERFACE_ARGUMENT_REQUIRED",
        "Object field {field} includes required argument {argument} that is missing from the Interface field {interfaceField}.",
        "对象字段 {field} 含有接口字段 {interfaceField} 所没有的必填参数 {argument}。");

    internal static readonly ErrorDefinition InterfaceFieldDeprecated = Define("SCHEMA_INTERFACE_FIELD_DEPRECATED",
        "Interface field {interfaceField} is not deprecated, so implementation field {field} must not be deprecated.",
        "接口字段 {interfaceField} 未弃用，因此实现字段 {field} 不能弃用。");

    internal static readonly ErrorDefinition UnionWithoutMembers = Define("SCHEMA_UNION_WITHOUT_MEMBERS",
        "Union type {type} must define one or more member types.",
        "联合类型 {type} 必须至少定义一个成员类型。");

    internal static readonly ErrorDefinition UnionMemberTwice = Define("SCHEMA_UNION_MEMBER_TWICE",
        "Union type {type} can only include type {member} once.",
        "联合类型 {type} 只能包含类型 {member} 一次。");

    internal static readonly ErrorDefinition UnionMemberNotObject = Define("SCHEMA_UNION_MEMBER_NOT_OBJECT",
        "Union type {type} can only include Object types, it cannot include {member}.",
        "联合类型 {type} 只能包含对象类型，不能包含 {member}。");

    internal static readonly ErrorDefinition EnumWithoutValues = Define("SCHEMA_ENUM_WITHOUT_VALUES",
        "Enum type {type} must define one or more values.",
        "枚举类型 {type} 必须至少定义一个值。");

    internal static readonly ErrorDefinition InputWithoutFields = Define("SCHEMA_INPUT_WITHOUT_FIELDS",
        "Input Object type {type} must define one or more fields.",
        "输入对象类型 {type} 必须至少定义一个字段。");

    internal static readonly ErrorDefinition InputFieldNotInput = Define("SCHEMA_INPUT_FIELD_NOT_INPUT",
        "The type of {coordinate} must be Input Type but got: {type}.",
        "{coordinate} 的类型必须是输入类型，实际为 {type}。");

    internal static readonly ErrorDefinition RequiredInputFieldDeprecated = Define("SCHEMA_REQUIRED_INPUT_FIELD_DEPRECATED",
        "Required input field {coordinate} cannot be deprecated.",
        "必填输入字段 {coordinate} 不能弃用。");

    internal static readonly ErrorDefinition OneOfFieldNonNull = Define("SCHEMA_ONE_OF_FIELD_NON_NULL",
        "OneOf input field {coordinate} must be nullable.",
        "OneOf 输入字段 {coordinate} 必须可为空。");

    internal static readonly ErrorDefinition OneOfFieldDefault = Define("SCHEMA_ONE_OF_FIELD_DEFAULT",
        "OneOf input field {coordinate} cannot have a default value.",
        "OneOf 输入字段 {coordinate} 不能有默认值。");

    internal static readonly ErrorDefinition InputCycle = Define("SCHEMA_INPUT_CYCLE",
        "Cannot reference Input Object \"{type}\" within itself through a series of non-null fields: \"{path}\".",
        "输入对象 \"{type}\" 不能经由一串非空字段引用自身：\"{path}\"。");

    internal static readonly ErrorDefinition DefaultCycle = Define("SCHEMA_DEFAULT_CYCLE",
        "The default value of {coordinate} refers to itself.",
        "{coordinate} 的默认值引用了自身。");

    internal static readonly ErrorDefinition InvalidDefault = Define("SCHEMA_INVALID_DEFAULT",
        "The default value of {coordinate} has invalid value {value}; {reason}",
        "{coordinate} 的默认值 {value} 无效：{reason}");

    internal static readonly ErrorDefinition InvalidDirectiveArgument = Define("SCHEMA_INVALID_DIRECTIVE_ARGUMENT",
        "Argument \"{argument}\" of directive \"@{directive}\" has invalid value {value}; {reason}",
        "指令 \"@{directive}\" 的参数 \"{argument}\" 的值 {value} 无效：{reason}");

    private static ErrorDefinition Define(string code, string english, string chinese) =>
        new(code, ErrorKind.Schema, english, chinese);
}
