namespace Platform.GraphQL.Errors;

/// <summary>Errors of values: literals, variables, arguments and results that do not fit their type.</summary>
internal static class CoercionErrors
{
    internal static readonly ErrorDefinition IntNotInteger = Define("INT_NOT_INTEGER",
        "Int cannot represent non-integer value: {value}",
        "Int 不能表示非整数值：{value}");

    internal static readonly ErrorDefinition IntOutOfRange = Define("INT_OUT_OF_RANGE",
        "Int cannot represent non 32-bit signed integer value: {value}",
        "Int 不能表示超出 32 位有符号整数范围的值：{value}");

    internal static readonly ErrorDefinition FloatNotNumeric = Define("FLOAT_NOT_NUMERIC",
        "Float cannot represent non numeric value: {value}",
        "Float 不能表示非数值：{value}");

    internal static readonly ErrorDefinition StringNotString = Define("STRING_NOT_STRING",
        "String cannot represent a non string value: {value}",
        "String 不能表示非字符串值：{value}");

    internal static readonly ErrorDefinition StringNotRepresentable = Define("STRING_NOT_REPRESENTABLE",
        "String cannot represent value: {value}",
        "String 不能表示该值：{value}");

    internal static readonly ErrorDefinition BooleanNotBoolean = Define("BOOLEAN_NOT_BOOLEAN",
        "Boolean cannot represent a non boolean value: {value}",
        "Boolean 不能表示非布尔值：{value}");

    internal static readonly ErrorDefinition IdNotRepresentable = Define("ID_NOT_REPRESENTABLE",
        "ID cannot represent value: {value}",
        "ID 不能表示该值：{value}");

    internal static readonly ErrorDefinition IdLiteralNotIdLike = Define("ID_LITERAL_NOT_ID_LIKE",
        "ID cannot represent a non-string and non-integer value: {value}",
        "ID 不能表示既非字符串又非整数的值：{value}");

    internal static readonly ErrorDefinition EnumNotRepresentable = Define("ENUM_NOT_REPRESENTABLE",
        "Enum \"{type}\" cannot represent value: {value}",
        "枚举 \"{type}\" 不能表示该值：{value}");

    internal static readonly ErrorDefinition EnumNotString = Define("ENUM_NOT_STRING",
        "Enum \"{type}\" cannot represent non-string value: {value}.{suggestion}",
        "枚举 \"{type}\" 不能表示非字符串值：{value}。{suggestion}");

    internal static readonly ErrorDefinition EnumNotEnumLiteral = Define("ENUM_NOT_ENUM_LITERAL",
        "Enum \"{type}\" cannot represent non-enum value: {value}.{suggestion}",
        "枚举 \"{type}\" 不能表示非枚举值：{value}。{suggestion}");

    internal static readonly ErrorDefinition EnumValueUnknown = Define("ENUM_VALUE_UNKNOWN",
        "Value \"{value}\" does not exist in \"{type}\" enum.{suggestion}",
        "枚举 \"{type}\" 中没有值 \"{value}\"。{suggestion}");

    internal static readonly ErrorDefinition ScalarRefused = Define("SCALAR_VALUE_INVALID",
        "{reason}",
        "{reason}");

    internal static readonly ErrorDefinition ScalarNotRepresentable = Define("SCALAR_NOT_REPRESENTABLE",
        "Scalar \"{type}\" cannot represent value: {value}",
        "标量 \"{type}\" 不能表示该值：{value}");

    internal static readonly ErrorDefinition ExpectedType = Define("VALUE_EXPECTED_TYPE",
        "Expected type \"{type}\".{reason}",
        "此处应为类型 \"{type}\" 的值。{reason}");

    internal static readonly ErrorDefinition NullNotAllowed = Define("VALUE_NULL_NOT_ALLOWED",
        "Expected non-nullable type \"{type}\" not to be null.",
        "非空类型 \"{type}\" 的值不能为 null。");

    internal static readonly ErrorDefinition ExpectedObject = Define("VALUE_EXPECTED_OBJECT",
        "Expected type \"{type}\" to be an object.",
        "类型 \"{type}\" 的值应为对象。");

    internal static readonly ErrorDefinition InputFieldMissing = Define("INPUT_FIELD_MISSING",
        "Field \"{field}\" of required type \"{type}\" was not provided.",
        "未提供必填类型 \"{type}\" 的字段 \"{field}\"。");

    internal static readonly ErrorDefinition InputFieldUnknown = Define("INPUT_FIELD_UNKNOWN",
        "Field \"{field}\" is not defined by type \"{type}\".{suggestion}",
        "类型 \"{type}\" 没有字段 \"{field}\"。{suggestion}");

    internal static readonly ErrorDefinition OneOfKeyCount = Define("ONE_OF_KEY_COUNT",
        "Exactly one key must be specified for OneOf type \"{type}\".",
        "OneOf 类型 \"{type}\" 必须且只能给出一个字段。");

    internal static readonly ErrorDefinition OneOfNull = Define("ONE_OF_NULL",
        "Field \"{field}\" must be non-null.",
        "字段 \"{field}\" 不能为 null。");

    internal static readonly ErrorDefinition VariableNotInput = Define("VARIABLE_NOT_INPUT_TYPE_AT_RUNTIME",
        "Variable \"${name}\" expected value of type \"{type}\" which cannot be used as an input type.",
        "变量 \"${name}\" 的类型 \"{type}\" 不是输入类型。");

    internal static readonly ErrorDefinition VariableMissing = Define("VARIABLE_MISSING",
        "Variable \"${name}\" of required type \"{type}\" was not provided.",
        "未提供必填类型 \"{type}\" 的变量 \"${name}\"。");

    internal static readonly ErrorDefinition VariableNull = Define("VARIABLE_NULL",
        "Variable \"${name}\" of non-null type \"{type}\" must not be null.",
        "非空类型 \"{type}\" 的变量 \"${name}\" 不能为 null。");

    internal static readonly ErrorDefinition VariableInvalid = Define("VARIABLE_INVALID",
        "Variable \"${name}\" got invalid value {value}{place}; {reason}",
        "变量 \"${name}\" 的值 {value}{place}无效：{reason}");

    internal static readonly ErrorDefinition TooManyVariableErrors = Define("VARIABLE_ERRORS_TOO_MANY",
        "Too many errors processing variables, error limit reached. Execution aborted.",
        "变量错误过多，已达上限，停止执行。");

    internal static readonly ErrorDefinition VariablesNotObject = Define("VARIABLES_NOT_OBJECT",
        "Variables must be an object; found {found}.",
        "variables 必须是对象，实际为 {found}。");

    internal static readonly ErrorDefinition ArgumentMissing = Define("ARGUMENT_MISSING",
        "Argument \"{argument}\" of required type \"{type}\" was not provided.",
        "未提供必填类型 \"{type}\" 的参数 \"{argument}\"。");

    internal static readonly ErrorDefinition ArgumentVariableMissing = Define("ARGUMENT_VARIABLE_MISSING",
        "Argument \"{argument}\" of required type \"{type}\" was provided the variable \"${variable}\" which was not provided a runtime value.",
        "必填类型 \"{type}\" 的参数 \"{argument}\" 使用了变量 \"${variable}\"，但该变量没有值。");

    internal static readonly ErrorDefinition ArgumentNull = Define("ARGUMENT_NULL",
        "Argument \"{argument}\" of non-null type \"{type}\" must not be null.",
        "非空类型 \"{type}\" 的参数 \"{argument}\" 不能为 null。");

    internal static readonly ErrorDefinition ArgumentInvalid = Define("ARGUMENT_INVALID",
        "Argument \"{argument}\" has invalid value {value}.",
        "参数 \"{argument}\" 的值 {value} 无效。");

    internal static readonly ErrorDefinition ArgumentRefused = Define("ARGUMENT_REFUSED",
        "Argument \"{argument}\" has an invalid value; {reason}",
        "参数 \"{argument}\" 的值无效：{reason}");

    private static ErrorDefinition Define(string code, string english, string chinese) =>
        new(code, ErrorKind.Request, english, chinese);
}
