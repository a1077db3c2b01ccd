namespace Platform.GraphQL.Errors;

/// <summary>What does not fit between a schema and the C# that is bound to it.</summary>
internal static class BindingErrors
{
    internal static readonly ErrorDefinition TypeUnknown = Define("BINDING_TYPE_UNKNOWN",
        "The schema has no object type \"{type}\".",
        "模式中没有对象类型 \"{type}\"。");

    internal static readonly ErrorDefinition CoordinateUnknown = Define("BINDING_COORDINATE_UNKNOWN",
        "The schema has no field \"{coordinate}\" on an object type.",
        "模式的对象类型中没有字段 \"{coordinate}\"。");

    internal static readonly ErrorDefinition TypeUnbound = Define("BINDING_TYPE_UNBOUND",
        "Type {type} is not bound to a C# type, which {field} needs.",
        "类型 {type} 没有绑定 C# 类型，而 {field} 需要它。");

    internal static readonly ErrorDefinition TypeBoundTwice = Define("BINDING_TYPE_TWICE",
        "Type {type} is bound to {first} already and cannot be bound to {second} as well.",
        "类型 {type} 已绑定到 {first}，不能再绑定到 {second}。");

    internal static readonly ErrorDefinition ClrBoundTwice = Define("BINDING_CLR_TYPE_TWICE",
        "{clr} is bound to type {first} already and cannot be bound to {second} as well.",
        "{clr} 已绑定到类型 {first}，不能再绑定到 {second}。");

    internal static readonly ErrorDefinition FieldUnresolved = Define("BINDING_FIELD_UNRESOLVED",
        "Field {field} has neither a resolver nor a property of its name on {clr}.",
        "字段 {field} 既没有解析方法，{clr} 上也没有同名属性。");

    internal static readonly ErrorDefinition FieldUnknown = Define("BINDING_FIELD_UNKNOWN",
        "Type {type} has no field \"{field}\" for this resolver.",
        "类型 {type} 没有与此解析方法对应的字段 \"{field}\"。");

    internal static readonly ErrorDefinition FieldTwice = Define("BINDING_FIELD_TWICE",
        "Field {field} has several resolvers: {first} and {second}.",
        "字段 {field} 有多个解析方法：{first} 与 {second}。");

    internal static readonly ErrorDefinition MethodUnsupported = Define("BINDING_METHOD_UNSUPPORTED",
        "A resolver can be neither generic nor have parameters or a result by reference.",
        "解析方法不能是泛型方法，也不能有按引用传递的参数或返回值。");

    internal static readonly ErrorDefinition ResultMissing = Define("BINDING_RESULT_MISSING",
        "The resolver of {field} returns nothing.",
        "字段 {field} 的解析方法没有返回值。");

    internal static readonly ErrorDefinition ResultType = Define("BINDING_RESULT_TYPE",
        "{field} of type {type} cannot take a value of {clr}.",
        "类型为 {type} 的 {field} 不能接收 {clr} 的值。");

    internal static readonly ErrorDefinition ResultNullable = Define("BINDING_RESULT_NULLABLE",
        "{field} of type {type} excludes null, but {clr} permits it.",
        "{field} 的类型 {type} 不允许 null，而 {clr} 允许。");

    internal static readonly ErrorDefinition StreamRequired = Define("BINDING_STREAM_REQUIRED",
        "Subscription field {field} needs a resolver that returns IAsyncEnumerable.",
        "订阅字段 {field} 的解析方法必须返回 IAsyncEnumerable。");

    internal static readonly ErrorDefinition ArgumentMissing = Define("BINDING_ARGUMENT_MISSING",
        "Argument {argument} has no parameter.",
        "参数 {argument} 没有对应的方法参数。");

    internal static readonly ErrorDefinition ParameterUnknown = Define("BINDING_PARAMETER_UNKNOWN",
        "Parameter \"{parameter}\" of {clr} is neither an argument of {field} nor a service.",
        "{clr} 类型的方法参数 \"{parameter}\" 既不是 {field} 的参数，也不是服务。");

    internal static readonly ErrorDefinition ParentType = Define("BINDING_PARENT_TYPE",
        "Parameter \"{parameter}\" cannot take the parent: {type} is bound to {clr}.",
        "方法参数 \"{parameter}\" 不能接收父对象：{type} 绑定到 {clr}。");

    internal static readonly ErrorDefinition ParentAtRoot = Define("BINDING_PARENT_AT_ROOT",
        "Parameter \"{parameter}\" asks for a parent, but root type {type} has none.",
        "方法参数 \"{parameter}\" 要求父对象，但根类型 {type} 没有父对象。");

    internal static readonly ErrorDefinition InputType = Define("BINDING_INPUT_TYPE",
        "{input} of type {type} cannot become a value of {clr}.",
        "类型为 {type} 的 {input} 不能转换为 {clr} 的值。");

    internal static readonly ErrorDefinition InputNullable = Define("BINDING_INPUT_NULLABLE",
        "{input} of type {type} may be null or left out, but {clr} excludes null.",
        "类型为 {type} 的 {input} 可以为 null 或省略，而 {clr} 不允许 null。");

    internal static readonly ErrorDefinition InputFieldMissing = Define("BINDING_INPUT_FIELD_MISSING",
        "Input field {input} has neither a constructor parameter nor a settable property on {clr}.",
        "输入字段 {input} 在 {clr} 上既没有构造函数参数，也没有可设置的属性。");

    internal static readonly ErrorDefinition InputConstructorMissing = Define("BINDING_INPUT_CONSTRUCTOR_MISSING",
        "{clr} has no public constructor whose parameters are all fields of {type}.",
        "{clr} 没有参数全部对应 {type} 字段的公共构造函数。");

    internal static readonly ErrorDefinition EnumValueMissing = Define("BINDING_ENUM_VALUE_MISSING",
        "Enum value {value} has no member in {clr}.",
        "枚举值 {value} 在 {clr} 中没有对应成员。");

    internal static readonly ErrorDefinition EnumMemberUnknown = Define("BINDING_ENUM_MEMBER_UNKNOWN",
        "Member \"{member}\" of {clr} has no value {name} in enum {type}.",
        "{clr} 的成员 \"{member}\" 在枚举 {type} 中没有值 {name}。");

    private static ErrorDefinition Define(string code, string english, string chinese) =>
        new(code, ErrorKind.Schema, english, chinese);
}
