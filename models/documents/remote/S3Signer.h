// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/remote/AwsSignature.h"
#include "models/documents/remote/RemoteSigner.h"

namespace tenderyard {

/// By Signature Version 4, the hash of the body included.
class S3Signer final : public RemoteSigner
{
public:
    explicit S3Signer(AwsSignature::Signer signer) : m_signer(std::move(signer)) {}

    void sign(RemoteRequest &request, const QByteArray &authority) const override;

private:
    AwsSignature::Signer m_signer;
};

} // namespace tenderyard
