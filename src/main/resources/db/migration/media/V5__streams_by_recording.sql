-- A recording's page leads back to the stream that it was made of.
create index stream_by_recording on media.stream (recording) where recording is not null;
