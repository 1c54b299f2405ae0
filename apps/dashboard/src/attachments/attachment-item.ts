import { graphql } from '../api/generated/gql.ts';

graphql(`
  fragment AttachmentItem on Attachment {
    id
    name
    mediaType
    size
    width
    height
    caption
    captionEn
    uploadedAt
    path
    thumbnailPath
    viewerCanEdit
    viewerCanDelete
  }
`);
