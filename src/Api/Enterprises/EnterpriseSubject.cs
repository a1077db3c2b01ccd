using Platform.Domain.Enterprises;
using Platform.Domain.Negotiations;

namespace Platform.Api.Enterprises;

internal static class EnterpriseSubject
{
    /// <summary>The enterprise's figures as the rules of a round read them; its town decides whose law applies.</summary>
    public static NegotiationSubject AsSubject(this Enterprise enterprise) => new(
        enterprise.Division.Value, enterprise.Id, enterprise.Employees, enterprise.IsAboveDesignatedSize, enterprise.HasUnion);
}
