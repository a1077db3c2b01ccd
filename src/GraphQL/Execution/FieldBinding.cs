using System.Reflection;

namespace Platform.GraphQL.Execution;

/// <summary>The ways in which a field gets its value.</summary>
public enum FieldBindingKind
{
    /// <summary>From a property of the parent object.</summary>
    Property,

    /// <summary>From a resolver method.</summary>
    Method,

    /// <summary>From a subtree resolver, which delivers everything below the field as well.</summary>
    Subtree,

    /// <summary>From a stream of events; the field is the root of a subscription.</summary>
    EventStream,

    /// <summary>From a function that the host registered.</summary>
    Function,

    /// <summary>From the schema itself.</summary>
    Introspection,
}

/// <summary>How a field gets its value.</summary>
/// <param name="Kind">The way.</param>
/// <param name="Member">The property or method; <see langword="null"/> if there is none.</param>
public sealed record FieldBinding(FieldBindingKind Kind, MemberInfo? Member = null);
