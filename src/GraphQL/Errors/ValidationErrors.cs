namespace Platform.GraphQL.Errors;

/// <summary>Errors of operations and fragments that do not fit the schema or each other.</summary>
internal static class ValidationErrors
{
    internal static readonly ErrorDefinition TooManyErrors = Define("VALIDATION_TOO_MANY_ERRORS",
        "Too many validation errors, error limit reached. Validation aborted.",
        "校验错误过多，已达上限，停止校验。");

    internal static readonly ErrorDefinition TooComplex = Define("VALIDATION_TOO_COMPLEX",
        "The document repeats too many fields to be compared; the limit is {limit} comparisons. Validation aborted.",
        "文档中重复的字段过多，比较次数超过 {limit} 次的上限，停止校验。");

    internal static readonly ErrorDefinition TooDeep = Define("VALIDATION_TOO_DEEP",
        "The document's fragments are nested too deeply. Validation aborted.",
        "文档的片段嵌套过深，停止校验。");

    internal static readonly ErrorDefinition NotExecutable = Define("DEFINITION_NOT_EXECUTABLE",
        "The {definition} definition is not executable.",
        "{definition} 定义不可执行。");

    internal static readonly ErrorDefinition OperationUnsupported = Define("OPERATION_UNSUPPORTED",
        "The {operation} operation is not supported by the schema.",
        "该模式不支持 {operation} 操作。");

    internal static readonly ErrorDefinition OperationNameTwice = Define("OPERATION_NAME_DUPLICATE",
        "There can be only one operation named \"{name}\".",
        "名为 \"{name}\" 的操作只能有一个。");

    internal static readonly ErrorDefinition AnonymousNotAlone = Define("OPERATION_ANONYMOUS_NOT_ALONE",
        "This anonymous operation must be the only defined operation.",
        "匿名操作必须是文档中唯一的操作。");

    internal static readonly ErrorDefinition SubscriptionFields = Define("SUBSCRIPTION_MULTIPLE_FIELDS",
        "{subscription} must select only one top level field.",
        "{subscription}只能选择一个顶层字段。");

    internal static readonly ErrorDefinition SubscriptionIntrospection = Define("SUBSCRIPTION_INTROSPECTION_FIELD",
        "{subscription} must not select an introspection top level field.",
        "{subscription}的顶层字段不能是内省字段。");

    internal static readonly ErrorDefinition SubscriptionConditional = Define("SUBSCRIPTION_CONDITIONAL_FIELD",
        "{subscription} must not use `@skip` or `@include` directives in the top level selection.",
        "{subscription}的顶层选择不能使用 `@skip` 或 `@include` 指令。");

    internal static readonly ErrorDefinition TypeUnknown = Define("TYPE_UNKNOWN",
        "Unknown type \"{type}\".{suggestion}",
        "未知的类型 \"{type}\"。{suggestion}");

    internal static readonly ErrorDefinition InlineFragmentOnLeaf = Define("INLINE_FRAGMENT_ON_LEAF",
        "Fragment cannot condition on non composite type \"{type}\".",
        "片段的类型条件不能是非复合类型 \"{type}\"。");

    internal static readonly ErrorDefinition FragmentOnLeaf = Define("FRAGMENT_ON_LEAF",
        "Fragment \"{fragment}\" cannot condition on non composite type \"{type}\".",
        "片段 \"{fragment}\" 的类型条件不能是非复合类型 \"{type}\"。");

    internal static readonly ErrorDefinition VariableNotInput = Define("VARIABLE_NOT_INPUT_TYPE",
        "Variable \"${name}\" cannot be non-input type \"{type}\".",
        "变量 \"${name}\" 的类型 \"{type}\" 不是输入类型。");

    internal static readonly ErrorDefinition SelectionOnLeaf = Define("SELECTION_ON_LEAF",
        "Field \"{field}\" must not have a selection since type \"{type}\" has no subfields.",
        "字段 \"{field}\" 不能有子选择，因为类型 \"{type}\" 没有子字段。");

    internal static readonly ErrorDefinition SelectionMissing = Define("SELECTION_MISSING",
        "Field \"{field}\" of type \"{type}\" must have a selection of subfields. Did you mean \"{field} {{ ... }}\"?",
        "类型为 \"{type}\" 的字段 \"{field}\" 必须选择子字段。是否想用 \"{field} {{ ... }}\"？");

    internal static readonly ErrorDefinition FieldUnknown = Define("FIELD_UNKNOWN",
        "Cannot query field \"{field}\" on type \"{type}\".{suggestion}",
        "类型 \"{type}\" 上没有字段 \"{field}\"。{suggestion}");

    internal static readonly ErrorDefinition FragmentNameTwice = Define("FRAGMENT_NAME_DUPLICATE",
        "There can be only one fragment named \"{name}\".",
        "名为 \"{name}\" 的片段只能有一个。");

    internal static readonly ErrorDefinition FragmentUnknown = Define("FRAGMENT_UNKNOWN",
        "Unknown fragment \"{name}\".",
        "未知的片段 \"{name}\"。");

    internal static readonly ErrorDefinition FragmentUnused = Define("FRAGMENT_UNUSED",
        "Fragment \"{name}\" is never used.",
        "片段 \"{name}\" 从未使用。");

    internal static readonly ErrorDefinition InlineFragmentImpossible = Define("INLINE_FRAGMENT_IMPOSSIBLE",
        "Fragment cannot be spread here as objects of type \"{parent}\" can never be of type \"{type}\".",
        "片段不能在此展开：类型 \"{parent}\" 的对象不可能是类型 \"{type}\"。");

    internal static readonly ErrorDefinition FragmentImpossible = Define("FRAGMENT_IMPOSSIBLE",
        "Fragment \"{fragment}\" cannot be spread here as objects of type \"{parent}\" can never be of type \"{type}\".",
        "片段 \"{fragment}\" 不能在此展开：类型 \"{parent}\" 的对象不可能是类型 \"{type}\"。");

    internal static readonly ErrorDefinition FragmentCycle = Define("FRAGMENT_CYCLE",
        "Cannot spread fragment \"{fragment}\" within itself{via}.",
        "片段 \"{fragment}\" 不能{via}展开自身。");

    internal static readonly ErrorDefinition VariableNameTwice = Define("VARIABLE_NAME_DUPLICATE",
        "There can be only one variable named \"${name}\".",
        "名为 \"${name}\" 的变量只能有一个。");

    internal static readonly ErrorDefinition VariableUndefined = Define("VARIABLE_UNDEFINED",
        "Variable \"${name}\" is not defined{operation}.",
        "{operation}没有定义变量 \"${name}\"。");

    internal static readonly ErrorDefinition VariableUnused = Define("VARIABLE_UNUSED",
        "Variable \"${name}\" is never used{operation}.",
        "{operation}从未使用变量 \"${name}\"。");

    internal static readonly ErrorDefinition DirectiveUnknown = Define("DIRECTIVE_UNKNOWN",
        "Unknown directive \"@{name}\".",
        "未知的指令 \"@{name}\"。");

    internal static readonly ErrorDefinition DirectiveMisplaced = Define("DIRECTIVE_MISPLACED",
        "Directive \"@{name}\" may not be used on {location}.",
        "指令 \"@{name}\" 不能用于 {location}。");

    internal static readonly ErrorDefinition DirectiveNotOnMutation = Define("DIRECTIVE_NOT_ON_MUTATION_FIELD",
        "Directive \"@{name}\" may only be used on the fields of a mutation.",
        "指令 \"@{name}\" 只能用于变更操作的字段。");

    internal static readonly ErrorDefinition DirectiveTwice = Define("DIRECTIVE_DUPLICATE",
        "The directive \"@{name}\" can only be used once at this location.",
        "指令 \"@{name}\" 在同一位置只能使用一次。");

    internal static readonly ErrorDefinition ArgumentUnknown = Define("ARGUMENT_UNKNOWN",
        "Unknown argument \"{argument}\" on field \"{field}\".{suggestion}",
        "字段 \"{field}\" 没有参数 \"{argument}\"。{suggestion}");

    internal static readonly ErrorDefinition DirectiveArgumentUnknown = Define("DIRECTIVE_ARGUMENT_UNKNOWN",
        "Unknown argument \"{argument}\" on directive \"@{directive}\".{suggestion}",
        "指令 \"@{directive}\" 没有参数 \"{argument}\"。{suggestion}");

    internal static readonly ErrorDefinition ArgumentTwice = Define("ARGUMENT_DUPLICATE",
        "There can be only one argument named \"{argument}\".",
        "名为 \"{argument}\" 的参数只能有一个。");

    internal static readonly ErrorDefinition ValueOfWrongType = Define("VALUE_OF_WRONG_TYPE",
        "Expected value of type \"{type}\", found {value}.",
        "此处应为类型 \"{type}\" 的值，实际为 {value}。");

    internal static readonly ErrorDefinition ValueRefused = Define("VALUE_REFUSED",
        "Expected value of type \"{type}\", found {value}; {reason}",
        "此处应为类型 \"{type}\" 的值，实际为 {value}：{reason}");

    internal static readonly ErrorDefinition InputFieldRequired = Define("INPUT_FIELD_REQUIRED",
        "Field \"{field}\" of required type \"{type}\" was not provided.",
        "未提供必填类型 \"{type}\" 的字段 \"{field}\"。");

    internal static readonly ErrorDefinition OneOfNotOneKey = Define("ONE_OF_NOT_ONE_KEY",
        "OneOf Input Object \"{type}\" must specify exactly one key.",
        "OneOf 输入对象 \"{type}\" 必须且只能给出一个字段。");

    internal static readonly ErrorDefinition OneOfNullableVariable = Define("ONE_OF_NULLABLE_VARIABLE",
        "Variable \"{name}\" must be non-nullable to be used for OneOf Input Object \"{type}\".",
        "变量 \"{name}\" 须为非空类型才能用于 OneOf 输入对象 \"{type}\"。");

    internal static readonly ErrorDefinition OneOfNullablePosition = Define("ONE_OF_NULLABLE_POSITION",
        "Variable \"${name}\" is of type \"{variableType}\" but must be non-nullable to be used for OneOf Input Object \"{type}\".",
        "变量 \"${name}\" 的类型是 \"{variableType}\"，须为非空类型才能用于 OneOf 输入对象 \"{type}\"。");

    internal static readonly ErrorDefinition ArgumentRequired = Define("ARGUMENT_REQUIRED",
        "Field \"{field}\" argument \"{argument}\" of type \"{type}\" is required, but it was not provided.",
        "字段 \"{field}\" 的参数 \"{argument}\"（类型 \"{type}\"）必填，但未提供。");

    internal static readonly ErrorDefinition DirectiveArgumentRequired = Define("DIRECTIVE_ARGUMENT_REQUIRED",
        "Directive \"@{directive}\" argument \"{argument}\" of type \"{type}\" is required, but it was not provided.",
        "指令 \"@{directive}\" 的参数 \"{argument}\"（类型 \"{type}\"）必填，但未提供。");

    internal static readonly ErrorDefinition VariablePosition = Define("VARIABLE_POSITION",
        "Variable \"${name}\" of type \"{variableType}\" used in position expecting type \"{type}\".",
        "类型为 \"{variableType}\" 的变量 \"${name}\" 用在了需要类型 \"{type}\" 的位置。");

    internal static readonly ErrorDefinition FieldsConflict = Define("FIELDS_CONFLICT",
        "Fields \"{name}\" conflict because {reason}. Use different aliases on the fields to fetch both if this was intentional.",
        "字段 \"{name}\" 相互冲突：{reason}。如确需同时获取，请为它们使用不同的别名。");

    internal static readonly ErrorDefinition InputFieldTwice = Define("INPUT_FIELD_DUPLICATE",
        "There can be only one input field named \"{field}\".",
        "名为 \"{field}\" 的输入字段只能有一个。");

    internal static readonly ErrorDefinition IntrospectionTooDeep = Define("INTROSPECTION_TOO_DEEP",
        "Maximum introspection depth exceeded",
        "内省查询超过最大深度");

    internal static readonly ErrorDefinition FieldDeprecated = Define("FIELD_DEPRECATED",
        "The field {field} is deprecated. {reason}",
        "字段 {field} 已弃用。{reason}");

    internal static readonly ErrorDefinition ArgumentDeprecated = Define("ARGUMENT_DEPRECATED",
        "Field \"{field}\" argument \"{argument}\" is deprecated. {reason}",
        "字段 \"{field}\" 的参数 \"{argument}\" 已弃用。{reason}");

    internal static readonly ErrorDefinition DirectiveArgumentDeprecated = Define("DIRECTIVE_ARGUMENT_DEPRECATED",
        "Directive \"@{directive}\" argument \"{argument}\" is deprecated. {reason}",
        "指令 \"@{directive}\" 的参数 \"{argument}\" 已弃用。{reason}");

    internal static readonly ErrorDefinition InputFieldDeprecated = Define("INPUT_FIELD_DEPRECATED",
        "The input field {field} is deprecated. {reason}",
        "输入字段 {field} 已弃用。{reason}");

    internal static readonly ErrorDefinition EnumValueDeprecated = Define("ENUM_VALUE_DEPRECATED",
        "The enum value \"{value}\" is deprecated. {reason}",
        "枚举值 \"{value}\" 已弃用。{reason}");

    internal static readonly ErrorDefinition IntrospectionDisabled = Define("INTROSPECTION_DISABLED",
        "GraphQL introspection has been disabled, but the requested query contained the field \"{field}\".",
        "内省已关闭，但查询包含字段 \"{field}\"。");

    internal static readonly ErrorDefinition DeliveryLabelNotStatic = Define("DELIVERY_LABEL_NOT_STATIC",
        "Argument \"@{directive}(label:)\" must be a static string.",
        "参数 \"@{directive}(label:)\" 必须是静态字符串。");

    internal static readonly ErrorDefinition DeliveryLabelTwice = Define("DELIVERY_LABEL_DUPLICATE",
        "Value for arguments \"defer(label:)\" and \"stream(label:)\" must be unique across all Defer/Stream directive usages.",
        "参数 \"defer(label:)\" 与 \"stream(label:)\" 的值在所有 Defer/Stream 指令中必须唯一。");

    internal static readonly ErrorDefinition DeferOnRoot = Define("DEFER_ON_ROOT",
        "Defer directive cannot be used on root {operation} type \"{type}\".",
        "Defer 指令不能用于 {operation} 的根类型 \"{type}\"。");

    internal static readonly ErrorDefinition StreamOnRoot = Define("STREAM_ON_ROOT",
        "Stream directive cannot be used on root {operation} type \"{type}\".",
        "Stream 指令不能用于 {operation} 的根类型 \"{type}\"。");

    internal static readonly ErrorDefinition DeferInSubscription = Define("DEFER_IN_SUBSCRIPTION",
        "Defer directive not supported on subscription operations. Disable `@defer` by setting the `if` argument to `false`.",
        "订阅操作不支持 Defer 指令。请将参数 `if` 设为 `false` 以停用 `@defer`。");

    internal static readonly ErrorDefinition StreamInSubscription = Define("STREAM_IN_SUBSCRIPTION",
        "Stream directive not supported on subscription operations. Disable `@stream` by setting the `if` argument to `false`.",
        "订阅操作不支持 Stream 指令。请将参数 `if` 设为 `false` 以停用 `@stream`。");

    internal static readonly ErrorDefinition StreamOnNonList = Define("STREAM_ON_NON_LIST",
        "Directive \"@stream\" cannot be used on non-list field \"{field}\".",
        "指令 \"@stream\" 不能用于非列表字段 \"{field}\"。");

    private static ErrorDefinition Define(string code, string english, string chinese) =>
        new(code, ErrorKind.Validation, english, chinese);
}
