/** The page of a client's care. */
export const careAddress = (clientId: string | null) => ({ to: '/clients/$clientId/care', params: { clientId: clientId ?? '' } }) as const;
