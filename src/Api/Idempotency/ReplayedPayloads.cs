using System.Reflection;
using Platform.Api.Enterprises;
using Platform.Api.Negotiations;
using Platform.Api.Participation;
using Platform.Api.Services;
using Platform.Api.Supervision;

namespace Platform.Api.Idempotency;

/// <summary>
/// The payloads that can be given again: those that say which object was changed and nothing else. What answers with a secret,
/// as the codes and tokens of participation, or for nobody in particular is never kept.
/// </summary>
internal static class ReplayedPayloads
{
    private static readonly Dictionary<Type, Func<long, object>> Makers = new()
    {
        [typeof(NegotiationPayload)] = NegotiationPayload.Done,
        [typeof(EnterprisePayload)] = EnterprisePayload.Done,
        [typeof(SupervisionPayload)] = id => new SupervisionPayload(id, []),
        [typeof(RecommendationPayload)] = id => new RecommendationPayload(id, []),
        [typeof(OrderPayload)] = id => new OrderPayload(id, []),
        [typeof(MentorPayload)] = id => new MentorPayload(id, []),
        [typeof(OpinionPayload)] = id => new OpinionPayload(id, []),
    };

    /// <summary>Whether a resolver's answers can be given again.</summary>
    public static bool Cover(MemberInfo? resolver) =>
        resolver is MethodInfo { ReturnType: { IsGenericType: true } task } && Makers.ContainsKey(task.GetGenericArguments()[0]);

    /// <summary>The answer that names a changed object.</summary>
    /// <typeparam name="T">A payload that is covered.</typeparam>
    public static T Make<T>(long subject) => (T)Makers[typeof(T)](subject);
}
