namespace Platform.GraphQL.Errors;

/// <summary>Descriptions of what differs between two schemas, named as the reference implementation names them.</summary>
internal static class SchemaChangeTexts
{
    internal static readonly ErrorDefinition TypeRemoved = Define("TYPE_REMOVED",
        "{name} was removed.", "类型 {name} 已移除。");

    internal static readonly ErrorDefinition StandardScalarRemoved = Define("TYPE_REMOVED",
        "Standard scalar {name} was removed because it is not referenced anymore.", "标准标量 {name} 不再被引用，已移除。");

    internal static readonly ErrorDefinition TypeChangedKind = Define("TYPE_CHANGED_KIND",
        "{name} changed from {from} to {to}.", "{name} 由{from}变为{to}。");

    internal static readonly ErrorDefinition TypeRemovedFromUnion = Define("TYPE_REMOVED_FROM_UNION",
        "{member} was removed from union type {type}.", "{member} 已从联合类型 {type} 中移除。");

    internal static readonly ErrorDefinition ValueRemovedFromEnum = Define("VALUE_REMOVED_FROM_ENUM",
        "{value} was removed from enum type {type}.", "{value} 已从枚举类型 {type} 中移除。");

    internal static readonly ErrorDefinition RequiredInputFieldAdded = Define("REQUIRED_INPUT_FIELD_ADDED",
        "A required field {field} on input type {type} was added.", "输入类型 {type} 新增了必填字段 {field}。");

    internal static readonly ErrorDefinition ImplementedInterfaceRemoved = Define("IMPLEMENTED_INTERFACE_REMOVED",
        "{type} no longer implements interface {interface}.", "{type} 不再实现接口 {interface}。");

    internal static readonly ErrorDefinition FieldRemoved = Define("FIELD_REMOVED",
        "{field} was removed.", "字段 {field} 已移除。");

    internal static readonly ErrorDefinition FieldChangedKind = Define("FIELD_CHANGED_KIND",
        "{field} changed type from {from} to {to}.", "{field} 的类型由 {from} 变为 {to}。");

    internal static readonly ErrorDefinition RequiredArgumentAdded = Define("REQUIRED_ARG_ADDED",
        "A required arg {argument} on {field} was added.", "{field} 新增了必填参数 {argument}。");

    internal static readonly ErrorDefinition ArgumentRemoved = Define("ARG_REMOVED",
        "{field} arg {argument} was removed.", "{field} 的参数 {argument} 已移除。");

    internal static readonly ErrorDefinition ArgumentChangedKind = Define("ARG_CHANGED_KIND",
        "{field} arg {argument} has changed type from {from} to {to}.", "{field} 的参数 {argument} 的类型由 {from} 变为 {to}。");

    internal static readonly ErrorDefinition DirectiveRemoved = Define("DIRECTIVE_REMOVED",
        "{directive} was removed.", "指令 {directive} 已移除。");

    internal static readonly ErrorDefinition DirectiveArgumentRemoved = Define("DIRECTIVE_ARG_REMOVED",
        "{argument} was removed from {directive}.", "参数 {argument} 已从指令 {directive} 中移除。");

    internal static readonly ErrorDefinition RequiredDirectiveArgumentAdded = Define("REQUIRED_DIRECTIVE_ARG_ADDED",
        "A required arg {argument} on directive {directive} was added.", "指令 {directive} 新增了必填参数 {argument}。");

    internal static readonly ErrorDefinition DirectiveRepeatableRemoved = Define("DIRECTIVE_REPEATABLE_REMOVED",
        "Repeatable flag was removed from {directive}.", "指令 {directive} 不再可重复使用。");

    internal static readonly ErrorDefinition DirectiveLocationRemoved = Define("DIRECTIVE_LOCATION_REMOVED",
        "{location} was removed from {directive}.", "指令 {directive} 不能再用于 {location}。");

    internal static readonly ErrorDefinition ValueAddedToEnum = Define("VALUE_ADDED_TO_ENUM",
        "{value} was added to enum type {type}.", "枚举类型 {type} 新增了 {value}。");

    internal static readonly ErrorDefinition TypeAddedToUnion = Define("TYPE_ADDED_TO_UNION",
        "{member} was added to union type {type}.", "联合类型 {type} 新增了 {member}。");

    internal static readonly ErrorDefinition OptionalInputFieldAdded = Define("OPTIONAL_INPUT_FIELD_ADDED",
        "An optional field {field} on input type {type} was added.", "输入类型 {type} 新增了可选字段 {field}。");

    internal static readonly ErrorDefinition OptionalArgumentAdded = Define("OPTIONAL_ARG_ADDED",
        "An optional arg {argument} on {field} was added.", "{field} 新增了可选参数 {argument}。");

    internal static readonly ErrorDefinition ImplementedInterfaceAdded = Define("IMPLEMENTED_INTERFACE_ADDED",
        "{interface} added to interfaces implemented by {type}.", "{type} 新实现了接口 {interface}。");

    internal static readonly ErrorDefinition DefaultRemoved = Define("ARG_DEFAULT_VALUE_CHANGE",
        "{field} arg {argument} defaultValue was removed.", "{field} 的参数 {argument} 的默认值已移除。");

    internal static readonly ErrorDefinition DefaultChanged = Define("ARG_DEFAULT_VALUE_CHANGE",
        "{field} arg {argument} has changed defaultValue from {from} to {to}.", "{field} 的参数 {argument} 的默认值由 {from} 变为 {to}。");

    private static ErrorDefinition Define(string code, string english, string chinese) =>
        new(code, ErrorKind.Schema, english, chinese);
}
